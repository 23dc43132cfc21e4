/** Frozen editions of the role descriptions: `content/roles/editions/<edition>/<role>.<language>.<form>`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkShape } from '../checkShape.ts';
import { ContentError, type ContentFault } from '../contentError.ts';
import type { Language } from '../wording.ts';
import { readYamlFile } from '../yamlFile.ts';
import { type PublishedContent, publishedSchema } from './publishedSchema.ts';
import { type RoleJson, roleJsonSchema } from './roleJsonSchema.ts';

/** The forms of one text, by the ending of their files. */
export const roleForms = ['json', 'md', 'docx', 'html'] as const;
export type RoleForm = (typeof roleForms)[number];

export const publishedPath = 'roles/published.yaml';
const nothing: PublishedContent = { addresses: [], anchors: {}, editions: {} };

/** Name of a file within its edition. */
export const editionFile = (role: string, language: Language, form: RoleForm): string => `${role}.${language}.${form}`;

/** What is published so far; nothing where nothing was frozen yet. Throws `ContentError` where the list is no such list. */
export function readPublished(contentFolder: string): PublishedContent {
  if (!existsSync(path.join(contentFolder, publishedPath))) return nothing;
  const faults: ContentFault[] = [];
  const data = checkShape(readYamlFile(contentFolder, publishedPath), publishedSchema, faults);
  if (data === null) throw new ContentError(faults);
  return data;
}

/** Edition → ids of the roles that it holds. */
export const editionRoles = ({ editions }: PublishedContent): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(editions).map(([id, { files }]) => [
      id,
      [...new Set(Object.keys(files).map((name) => name.slice(0, name.indexOf('.'))))],
    ]),
  );

/** The bytes of one file of an edition. */
export const readEditionFile = (
  contentFolder: string,
  edition: string,
  role: string,
  language: Language,
  form: RoleForm,
): Buffer => readFileSync(path.join(contentFolder, 'roles/editions', edition, editionFile(role, language, form)));

/** The frozen text, to be held against another one. */
export const readEditionJson = (contentFolder: string, edition: string, role: string, language: Language): RoleJson =>
  roleJsonSchema.parse(JSON.parse(readEditionFile(contentFolder, edition, role, language, 'json').toString('utf8')));
