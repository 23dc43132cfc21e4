/** The role descriptions of this build. Node side only. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadRoles } from './loadRoles.ts';
import type { Role } from './role.ts';

let loaded: { readonly stamp: string; readonly roles: readonly Role[] } | null = null;

/** The folder that the build reads. */
export const contentFolder = (): string => path.resolve(process.cwd(), 'content');

/** `content/roles/` as loaded for this build; read again only when one of its files changed. */
export function publishedRoles(): readonly Role[] {
  const folder = path.join(contentFolder(), 'roles');
  const stamp = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(path.join(folder, name)).mtimeMs}`)
    .sort()
    .join('\n');
  if (loaded?.stamp !== stamp) loaded = { stamp, roles: loadRoles(contentFolder()) };
  return loaded.roles;
}
