/** The pages that list every figure behind the cost: none without a use, none left out, each with what bears it out. */
import { describe, expect, it } from 'vitest';
import { parameterAddress, parameterGroup, parameterGroups } from '../../src/components/parameters/parameterGroups.ts';
import { parameterIndex, regionIndex } from '../../src/components/parameters/parameterIndex.ts';
import { exact, parameterSections } from '../../src/components/parameters/parameterSections.ts';
import { content } from '../content.ts';

const { model, wording } = content;
const { parameters, regions } = model.costs;
const languages = ['en', 'zh'] as const;

const sectionsIn = (language: (typeof languages)[number]) =>
  parameterGroups.flatMap((group) => parameterSections(model, wording[language], group));

describe.each(languages)('figures behind the cost (%s)', (language) => {
  const sections = sectionsIn(language);

  it('stand on one page each, every one of them', () => {
    expect(sections.map(({ id }) => id).sort()).toEqual(parameters.map(({ id }) => id).sort());
    for (const group of parameterGroups) expect(parameterSections(model, wording[language], group)).not.toEqual([]);
  });

  it('are used in a line of the cost, all of them, and the page names it', () => {
    const topics = Object.values(wording[language].topics);
    for (const { id, uses } of sections) {
      expect(uses, id).not.toEqual([]);
      for (const use of uses) expect(topics, id).toContain(use);
    }
  });

  it('show each value with its figures, unit, year, class, day of reading and sources', () => {
    for (const { id, values } of parameters) {
      const rows = sections.find((section) => section.id === id)?.rows ?? [];
      expect(rows, id).toHaveLength(values.length);
      values.forEach(({ likely, year, read, readAt, sources, confidence }, i) => {
        const [where, figures, origin] = rows[i]?.cells ?? [];
        expect(where?.lines[0], id).toMatch(/\S/);
        expect(figures?.lines[0], id).toContain(exact(likely));
        expect(figures?.note, id).toMatch(/\S/);
        expect(origin?.lines[0], id).toMatch(/\S/);
        expect(origin?.note, id).toContain(read);
        if (readAt !== null) expect(origin?.note, id).toContain(String(year));
        if (confidence !== 'judgement') expect(origin?.note, id).toContain(confidence);
        expect(rows[i]?.sources, id).toEqual(sources);
        for (const source of sources) {
          if (source !== 'judgement') expect(wording[language].sources[source]?.title, source).toMatch(/\S/);
        }
      });
    }
  });

  it('are all in the list, with the address of their page', () => {
    const listed = parameterIndex(model, wording[language]).flatMap(({ figures }) => figures);
    expect(listed.map(({ id }) => id).sort()).toEqual(parameters.map(({ id }) => id).sort());
    for (const each of listed) {
      for (const text of [each.name, each.uses, each.where, each.classes]) expect(text, each.id).toMatch(/\S/);
    }
  });

  it('every place is listed with its money and what it has of its own', () => {
    const listed = regionIndex(model, wording[language]);
    expect(listed).toHaveLength(regions.length);
    regions.forEach(({ currency, year }, i) => {
      expect(listed[i]?.money).toContain(currency);
      expect(listed[i]?.money).toContain(String(year));
      expect(listed[i]?.own).toContain(wording[language].parameters.wage?.name);
    });
  });
});

describe('addresses', () => {
  it.each([
    { id: 'wage', topic: 'role', address: '/method/figures/pay/#wage' },
    { id: 'user-pay', topic: 'users', address: '/method/figures/pay/#user-pay' },
    { id: 'on-cost', topic: 'role', address: '/method/figures/employment/#on-cost' },
    { id: 'discount-rate', topic: 'settings', address: '/method/figures/employment/#discount-rate' },
    { id: 'workload-modules', topic: 'role', address: '/method/figures/workload/#workload-modules' },
    { id: 'standing-share', topic: 'role', address: '/method/figures/workload/#standing-share' },
    { id: 'misfit-hours-it', topic: 'misfit', address: '/method/figures/departments/#misfit-hours-it' },
    { id: 'standstill-share', topic: 'standstill', address: '/method/figures/downtime/#standstill-share' },
  ])('$id stands at $address', ({ id, topic, address }) => {
    expect(parameterAddress({ id, topic })).toBe(address);
  });

  it('every figure of the content has a page', () => {
    for (const parameter of parameters) expect(parameterGroups).toContain(parameterGroup(parameter));
  });
});

describe('a figure as it stands in the data', () => {
  it.each([
    { value: 85_000, text: '85,000' },
    { value: 1.2585, text: '1.2585' },
    { value: 1234.5, text: '1,234.5' },
    { value: 0.026, text: '0.026' },
    { value: 0, text: '0' },
  ])('$value: $text', ({ value, text }) => {
    expect(exact(value)).toBe(text);
  });
});
