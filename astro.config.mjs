import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { ownBundle } from './src/build/ownBundle.ts';
import { ownHashes } from './src/build/ownHashes.ts';
import { plainImports } from './src/build/plainImports.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'https://seatwise.example',
  output: 'static',
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } } }),
    ownHashes(),
  ],
  i18n: {
    defaultLocale: 'en',
    locales: ['en', { path: 'zh', codes: ['zh-CN'] }],
    routing: { prefixDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false },
  // Inlined styles of components inside MDX would lack their hash under the policy below.
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Search is compiled to WebAssembly; this allows that and nothing else.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    // Workers load parts of the engine when they are needed.
    worker: { format: 'es' },
    plugins: [ownBundle(), plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              chunkFileNames: '_astro/part.[hash].js',
            },
          },
        },
      },
    },
  },
});
