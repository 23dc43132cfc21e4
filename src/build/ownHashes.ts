/** A build step that leaves in each page's security policy only what the page itself holds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const hash = / 'sha256-[^']+'/g;

const hashesOf = (html: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    [...html.matchAll(pattern)].map(
      ([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );

/**
 * The page with a policy that names the hashes of its own inline scripts and styles alone. The build lists those of the
 * whole site, though files of the site are allowed by their origin; each costs a reader 33 bytes on every page.
 */
export const withOwnHashes = (html: string): string => {
  const scripts = hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  return html.replace(policy, (meta, content: string) =>
    meta.replace(content, () => content.replace(hash, (each) => (scripts.has(each) || styles.has(each) ? each : ''))),
  );
};

export const ownHashes = (): AstroIntegration => ({
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.html')) continue;
        const page = path.join(folder, file);
        writeFileSync(page, withOwnHashes(readFileSync(page, 'utf8')));
      }
    },
  },
});
