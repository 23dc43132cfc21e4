/** A build step that gives a page's script its own copy of what it imports. */
import type { Plugin } from 'vite';

/**
 * `import './page.ts?own'`: what that file imports, and what that imports, is bundled for it alone. Another page that is
 * to have its own names itself: `?own-cost`.
 */
const MARK = /\?own(?:-[a-z]+)?$/;

/**
 * Two pages that share files each load what only the other needs of them. For a page that is mostly opened first, its
 * own copies weigh less than shared files that keep both pages' exports.
 */
export const ownBundle = (): Plugin => ({
  name: 'own-bundle',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const mark = importer?.match(MARK)?.[0];
    if (!importer || !mark) return null;
    const found = await this.resolve(source, importer.slice(0, -mark.length), { ...options, skipSelf: true });
    if (!found || found.external || !/\.(?:tsx?|m?js)$/.test(found.id) || found.id.startsWith('\0')) return found;
    return { ...found, id: found.id + mark };
  },
});
