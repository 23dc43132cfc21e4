/** Addresses of role pages and files, without host. They are for ever. */
import type { ClauseSection } from '../../model/roles/role.ts';
import type { Language } from '../../model/wording.ts';
import { partOf, type RolePart, roleParts } from './rolePages.ts';

/** Files that stand beside a page. */
export const fileForms = ['docx', 'md', 'json'] as const;
export type FileForm = (typeof fileForms)[number];

/** English address of a role's page. */
export const rolePage = (role: string): string => `/roles/${role}/`;

/** English address of the page of one part of a role. */
export const rolePartPage = (role: string, part: RolePart): string => `${rolePage(role)}${part}/`;

/** English address, with its anchor, at which a section stands whole. */
export function sectionPage(role: string, section: ClauseSection): string {
  const part = partOf(section);
  return `${part === null ? rolePage(role) : rolePartPage(role, part)}#${section}`;
}

/** English address of an edition's page. */
export const editionPage = (role: string, edition: string): string => `/roles/${role}/v/${edition}/`;

/** A file beside a page: `/roles/x/` → `/roles/x.md`. */
export const fileBeside = (page: string, form: FileForm): string => `${page.slice(0, -1)}.${form}`;

/** The address in a language. */
export const roleAddressIn = (language: Language, page: string): string => (language === 'en' ? page : `/zh${page}`);

/** Everything that role pages and files are reached by, in both languages; `editions` names the roles of each. */
export function roleAddresses(
  roles: readonly string[],
  editions: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const frozen = Object.entries(editions).flatMap(([edition, held]) => held.map((role) => editionPage(role, edition)));
  const texts = [...roles.map(rolePage), ...frozen];
  const files = texts.flatMap((page) => fileForms.map((form) => fileBeside(page, form)));
  const parts = roles.flatMap((role) => roleParts.map((part) => rolePartPage(role, part)));
  const all = ['/roles/', '/roles/compare/', ...texts, ...files, ...parts];
  return (['en', 'zh'] as const).flatMap((language) => all.map((address) => roleAddressIn(language, address)));
}
