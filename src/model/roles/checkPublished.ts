/** Holds what the site offers today against everything that was ever published. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFault } from '../contentError.ts';
import { createFaultList } from '../faultList.ts';
import { readYamlFile } from '../yamlFile.ts';
import { publishedPath, readPublished } from './editions.ts';

/** What the site offers: addresses, and by role the ids at which its page can be linked. */
export interface Offered {
  readonly addresses: readonly string[];
  readonly anchors: Readonly<Record<string, readonly string[]>>;
}

/** Of the bytes of a file, as `published.yaml` keeps it. */
export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A fault for each file of an edition that is gone, new or changed, and for each address or id that is gone. */
export function checkPublished(contentFolder: string, offered: Offered): readonly ContentFault[] {
  const published = readPublished(contentFolder);
  const file = readYamlFile(contentFolder, publishedPath);
  const list = createFaultList();
  const back = 'What is published stays: put it back, or let the address or id lead to what replaces it.';
  for (const [at, address] of published.addresses.entries())
    if (!offered.addresses.includes(address)) list.add(file, ['addresses', at], `${address} is gone.`, back);
  for (const [role, ids] of Object.entries(published.anchors))
    for (const [at, id] of ids.entries())
      if (!offered.anchors[role]?.includes(id))
        list.add(file, ['anchors', role, at], `#${id} is gone from ${role}.`, `${back} The field withdrawn does that.`);
  const restore = 'An edition never changes: restore the file from version control.';
  for (const [edition, { files }] of Object.entries(published.editions)) {
    const folder = path.join(contentFolder, 'roles/editions', edition);
    for (const [name, hash] of Object.entries(files)) {
      const place = ['editions', edition, 'files', name];
      const target = path.join(folder, name);
      if (!existsSync(target)) list.add(file, place, `${name} of edition ${edition} is gone.`, restore);
      else if (fileHash(readFileSync(target)) !== hash)
        list.add(file, place, `${name} of edition ${edition} has changed.`, restore);
    }
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (files[name] === undefined)
        list.add(file, ['editions', edition], `${name} was never part of edition ${edition}.`, 'Remove it.');
  }
  return list.faults;
}
