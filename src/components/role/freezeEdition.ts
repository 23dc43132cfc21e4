/** What an edition consists of, and the list of everything published with it added. */
import { stringify } from 'yaml';
import { languages } from '../../i18n/addresses.ts';
import { roleWords } from '../../i18n/roleDocument.ts';
import { loadModel } from '../../model/loadModel.ts';
import { fileHash } from '../../model/roles/checkPublished.ts';
import { editionFile, editionRoles, readPublished } from '../../model/roles/editions.ts';
import { loadRoles } from '../../model/roles/loadRoles.ts';
import type { PublishedContent } from '../../model/roles/publishedSchema.ts';
import { makeRoleDocument } from '../../report/role/makeRoleDocument.ts';
import { editionPage, roleAddresses, roleAddressIn } from '../../report/role/roleAddresses.ts';
import { roleAnchors } from '../../report/role/roleAnchors.ts';
import type { EditionMark } from '../../report/role/roleDocument.ts';
import { roleDocx } from '../../report/role/roleDocx.ts';
import { roleHtml } from '../../report/role/roleHtml.ts';
import { roleJsonText } from '../../report/role/roleJson.ts';
import { roleMarkdown } from '../../report/role/roleMarkdown.ts';

export interface FrozenEdition {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The new `published.yaml`. */
  readonly published: string;
}

const head = `# Everything that has been published of the role descriptions, and so must stay: written by \`npm run edition\`, never by hand.
# addresses: every page and file · anchors: every id that a role's page can be linked at · editions: SHA-256 of each file.
`;

/** Every role in both languages and four forms. */
export async function freezeEdition(contentFolder: string, edition: EditionMark): Promise<FrozenEdition> {
  const before = readPublished(contentFolder);
  const roles = loadRoles(contentFolder);
  const { wording } = loadModel(contentFolder);
  const files: Record<string, Uint8Array> = {};
  const anchors: Record<string, string[]> = { ...before.anchors };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const role of roles) {
    for (const language of languages) {
      const words = roleWords[language];
      const address = roleAddressIn(language, editionPage(role.id, edition.id));
      const { sources } = wording[language];
      const document = makeRoleDocument({ role, language, words, sources, address, edition, before: null });
      files[editionFile(role.id, language, 'json')] = bytes(roleJsonText(document));
      files[editionFile(role.id, language, 'md')] = bytes(roleMarkdown(document));
      files[editionFile(role.id, language, 'docx')] = await roleDocx(document, words);
      files[editionFile(role.id, language, 'html')] = bytes(roleHtml(document));
      anchors[role.id] = [...new Set([...(anchors[role.id] ?? []), ...roleAnchors(document)])];
    }
  }
  const hashes = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, fileHash(content)]));
  const editions = { ...before.editions, [edition.id]: { date: edition.date, files: hashes } };
  const published: PublishedContent = { addresses: [], anchors, editions };
  const ids = roles.map(({ id }) => id);
  const addresses = [...new Set([...before.addresses, ...roleAddresses(ids, editionRoles(published))])];
  return { files, published: head + stringify({ ...published, addresses }, { lineWidth: 0 }) };
}
