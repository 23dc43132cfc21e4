import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkFragment } from '../../src/share/link.ts';
import { openLink } from '../../src/share/openLink.ts';
import { openSavedFile } from '../../src/share/openSavedFile.ts';
import { savedFileText } from '../../src/share/savedFile.ts';
import { overrideIds, regionIds, someAnswers } from './answersArbitrary.ts';

const earlier = fc.option(
  fc.record({
    model: fc.constantFrom('2026.11', '2027.05-b'),
    placement: fc.constantFrom('it', 'operations', 'finance', 'general', null),
    share: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    label: fc.constantFrom('clear', 'leaning', 'close'),
  }),
);

test('a link opens to the answers that it was made of', () => {
  fc.assert(
    fc.property(someAnswers, earlier, (answers, before) => {
      const opened = openLink(linkFragment(answers, before), overrideIds, regionIds);
      expect(opened).toEqual({ answers, version: 1, newer: false, dropped: [], warnings: [], earlier: before });
    }),
  );
});

test('a link holds only characters that a fragment may hold', () => {
  fc.assert(
    fc.property(someAnswers, earlier, (answers, before) => {
      expect(linkFragment(answers, before)).toMatch(/^#[\w.,;=+%-]*$/);
    }),
  );
});

test('a link does not depend on the order in which questions were answered', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const reversed = Object.fromEntries(Object.entries(answers.values).reverse());
      expect(linkFragment({ ...answers, values: reversed })).toBe(linkFragment(answers));
    }),
  );
});

test('a link cut anywhere keeps every whole answer before the cut', () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(), (answers, at) => {
      const link = linkFragment(answers);
      const cut = link.slice(0, at % (link.length + 1));
      const whole = cut.slice(0, cut.lastIndexOf(';') + 1);
      const kept = openLink(cut, overrideIds, regionIds).answers;
      const before = openLink(whole, overrideIds, regionIds).answers;
      expect(kept.values).toMatchObject(before.values);
      for (const [path, value] of Object.entries(before.values)) expect(value).toBe(answers.values[path]);
    }),
  );
});

test('a file opens to the answers that it was made of', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const opened = openSavedFile(savedFileText(answers), overrideIds, regionIds);
      expect(opened).toEqual({ answers, version: 1, newer: false, dropped: [], warnings: [] });
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        'a',
        'then',
        '=',
        ';',
        '%',
        '%25',
        ',',
        'cost.overrides.wage',
        'strategy.first',
        '1',
        '__proto__',
        '.low',
        '\ud800',
      ),
    )
    .map((parts) => parts.join('')),
);

test('any text is opened without throwing, and nothing but valid answers comes out', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const opened of [
        openLink(text, overrideIds, regionIds),
        openLink(`#a=1;${text}`, overrideIds, regionIds),
        openSavedFile(text, overrideIds, regionIds),
      ]) {
        const again = openLink(linkFragment(opened.answers), overrideIds, regionIds);
        expect(again.answers).toEqual(opened.answers);
        expect(again.dropped).toEqual([]);
        for (const { path, found } of opened.dropped) expect(`${path}${found}`).not.toMatch(/\p{C}/u);
      }
    }),
    { numRuns: 2000 },
  );
});
