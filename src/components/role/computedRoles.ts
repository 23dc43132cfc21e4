/** Every role in both languages with its editions, worked out once for all pages of a build. */
import { languages } from '../../i18n/addresses.ts';
import { roleWords } from '../../i18n/roleDocument.ts';
import { publishedContent } from '../../model/published.ts';
import { editionRoles, readEditionFile, readEditionJson, readPublished } from '../../model/roles/editions.ts';
import { contentFolder, publishedRoles } from '../../model/roles/publishedRoles.ts';
import type { Role } from '../../model/roles/role.ts';
import type { RoleJson } from '../../model/roles/roleJsonSchema.ts';
import type { Language } from '../../model/wording.ts';
import { type RoleChange, roleChanges } from '../../report/role/roleChanges.ts';
import type { EditionMark } from '../../report/role/roleDocument.ts';
import { roleJson } from '../../report/role/roleJson.ts';
import { type CurrentText, currentText } from '../../report/role/roleTexts.ts';

export const roles: readonly Role[] = publishedRoles();

const published = readPublished(contentFolder());

/** The oldest first. */
export const editions: readonly EditionMark[] = Object.entries(published.editions).map(([id, { date }]) => ({
  id,
  date,
}));
const newest = editions.at(-1) ?? null;

const held = editionRoles(published);
const holds = (edition: EditionMark, role: Role): boolean => held[edition.id]?.includes(role.id) ?? false;

const { wording } = publishedContent();

const compute = (role: Role, language: Language): CurrentText =>
  currentText({
    role,
    language,
    words: roleWords[language],
    sources: wording[language].sources,
    newest,
    frozen: newest && holds(newest, role) ? readEditionJson(contentFolder(), newest.id, role.id, language) : null,
  });

/** Role id → its current text by language. */
export const currentTexts: ReadonlyMap<string, Readonly<Record<Language, CurrentText>>> = new Map(
  roles.map((role) => [role.id, { en: compute(role, 'en'), zh: compute(role, 'zh') }]),
);

/** The current text of a role that is there. */
export function textOf(role: string, language: Language): CurrentText {
  const text = currentTexts.get(role)?.[language];
  if (text === undefined) throw new Error(`There is no role "${role}".`);
  return text;
}

export interface FrozenText {
  readonly role: Role;
  readonly edition: EditionMark;
  readonly json: Readonly<Record<Language, RoleJson>>;
  /** Below the head of the page, as it was. */
  readonly html: Readonly<Record<Language, string>>;
  /** What the current text says otherwise. */
  readonly changes: Readonly<Record<Language, readonly RoleChange[]>>;
}

/** Every edition of every role, for the pages of editions. */
export const frozenTexts: readonly FrozenText[] = editions.flatMap((edition) =>
  roles
    .filter((role) => holds(edition, role))
    .map((role) => {
      const both = <T>(of: (language: Language) => T): Record<Language, T> =>
        Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;
      const json = both((language) => readEditionJson(contentFolder(), edition.id, role.id, language));
      return {
        role,
        edition,
        json,
        html: both((language) =>
          readEditionFile(contentFolder(), edition.id, role.id, language, 'html').toString('utf8'),
        ),
        changes: both((language) => roleChanges(json[language], roleJson(textOf(role.id, language).document))),
      };
    }),
);
