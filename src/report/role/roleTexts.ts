/** A role in one language, in its current text, and whether that text is the newest edition. */
import type { Role } from '../../model/roles/role.ts';
import type { RoleJson } from '../../model/roles/roleJsonSchema.ts';
import type { Language, SourceWording } from '../../model/wording.ts';
import { makeRoleDocument } from './makeRoleDocument.ts';
import { roleAddressIn, rolePage } from './roleAddresses.ts';
import { type RoleChange, roleChanges } from './roleChanges.ts';
import type { EditionMark, RoleDocument } from './roleDocument.ts';
import { roleJson } from './roleJson.ts';
import type { RoleWords } from './roleWords.ts';

export interface CurrentText {
  readonly document: RoleDocument;
  readonly newest: EditionMark | null;
  /** Since the newest edition; empty where the text is that edition. */
  readonly changes: readonly RoleChange[];
}

export interface CurrentTextInput {
  readonly role: Role;
  readonly language: Language;
  readonly words: RoleWords;
  readonly sources: Readonly<Record<string, SourceWording>>;
  readonly newest: EditionMark | null;
  /** The newest edition's text of this role, where it holds the role. */
  readonly frozen: RoleJson | null;
}

/** Lays the role out and holds it against the newest edition. */
export function currentText({ role, language, words, sources, newest, frozen }: CurrentTextInput): CurrentText {
  const address = roleAddressIn(language, rolePage(role.id));
  const laid = (edition: EditionMark | null): RoleDocument =>
    makeRoleDocument({ role, language, words, sources, address, edition, before: newest });
  const document = laid(null);
  if (newest === null || frozen === null) return { document, newest: null, changes: [] };
  const changes = roleChanges(frozen, roleJson(document));
  return { document: changes.length === 0 ? laid(newest) : document, newest, changes };
}
