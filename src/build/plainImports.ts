/** A build step that keeps `import()` in pages what it is. */
import type { Plugin } from 'vite';

/**
 * The build wraps every late import in code that first loads what it depends on, some 600 bytes on each page. Nothing
 * that is loaded late here depends on more than what is there already.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});
