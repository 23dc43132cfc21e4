/** Components of a guide: known, complete, closed, and with values that exist. */
import { useOneOf } from '../faultList.ts';
import { type AttributeKind, type ComponentRule, components } from './components.ts';
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile, GuideTag } from './guideFile.ts';
import type { KnownIds } from './knownIds.ts';

/** Adds a fault for each component that a page could not show. */
export function checkTags(guide: GuideFile, known: KnownIds, faults: GuideFaults): void {
  const open: GuideTag[] = [];
  for (const tag of guide.tags) {
    const add = (what: string, mend: string): void => faults.add(guide.file, tag.line, what, mend);
    const rule = components[tag.name];
    if (rule === undefined) {
      if (tag.kind === 'close') continue;
      add(
        `<${tag.name}> is no component of a guide.`,
        `${useOneOf(Object.keys(components), tag.name)} HTML is not used.`,
      );
      continue;
    }
    if (tag.kind === 'close') {
      if (open.pop()?.name !== tag.name) add(`</${tag.name}> closes nothing here.`, 'Close components in turn.');
      continue;
    }
    checkAttributes(tag, rule, known, add);
    if (rule.holds === 'text' && tag.kind === 'alone') {
      add(`<${tag.name}> holds no text.`, `Write <${tag.name} …>text</${tag.name}>.`);
    }
    if (tag.kind === 'open') {
      if (rule.holds === 'nothing') add(`<${tag.name}> is not closed.`, `It holds nothing: write <${tag.name} … />.`);
      else open.push(tag);
    }
  }
  for (const tag of open) {
    faults.add(guide.file, tag.line, `<${tag.name}> is not closed.`, `Write </${tag.name}> where it ends.`);
  }
}

type Add = (what: string, mend: string) => void;

function checkAttributes(tag: GuideTag, rule: ComponentRule, known: KnownIds, add: Add): void {
  const allowed = { ...rule.required, ...rule.optional };
  for (const name of Object.keys(rule.required)) {
    if (tag.attributes[name] === undefined) add(`<${tag.name}> lacks ${name}="…".`, 'Add it.');
  }
  for (const [name, value] of Object.entries(tag.attributes)) {
    const kind = allowed[name];
    if (kind === undefined) add(`<${tag.name}> has no attribute "${name}".`, useOneOf(Object.keys(allowed), name));
    else checkValue(`<${tag.name} ${name}>`, value, kind, known, add);
  }
}

function checkValue(place: string, value: string, kind: AttributeKind, known: KnownIds, add: Add): void {
  if (value.trim() === '') add(`${place} is empty.`, 'Write a value, or remove the component.');
  if (value.trim() === '' || kind === 'text') return;
  if (kind === 'sources') {
    for (const id of value.trim().split(/\s+/)) {
      if (known.sources.includes(id)) continue;
      add(`Source "${id}" is not in content/sources.yaml.`, 'Add it there, or correct the id.');
    }
    return;
  }
  const values = kind === 'duties' ? value.trim().split(/\s+/) : [value];
  const choice = choiceOf(kind, known);
  for (const each of values) {
    if (!choice.includes(each)) add(`${place}: "${each}" is unknown.`, useOneOf(choice, each));
  }
}

function choiceOf(kind: Exclude<AttributeKind, 'text' | 'sources'>, known: KnownIds): readonly string[] {
  if (typeof kind === 'object') return kind.oneOf;
  if (kind === 'placement') return known.placements;
  return kind === 'question' ? known.questions : known.duties;
}
