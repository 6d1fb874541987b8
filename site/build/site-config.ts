import type { AstroUserConfig } from 'astro';
import { appsApart } from './apps-apart.ts';
import { contentFiles } from './content-files.ts';
import { contentModule } from './content-module.ts';
import { fonts } from './fonts.ts';
import { handoutPacks } from './handout-packs.ts';
import { pageLists } from './page-lists.ts';
import { withoutServerParts } from './without-server-parts.ts';
import { zodInBrowsers } from './zod-in-browsers.ts';

/** The floor of supported browsers, and the level that syntax is lowered to. */
const oldestBrowsers = ['chrome80', 'ios14'];

/** File names show in a browser's tools and caches, so they tell nothing. */
const output = {
  entryFileNames: '_astro/[hash].js',
  chunkFileNames: '_astro/[hash].js',
  assetFileNames: '_astro/[hash][extname]',
};

/**
 * Static pages only. Nothing is ever inlined: the Content-Security-Policy allows scripts and styles
 * from files of our own and nothing else.
 */
export const siteConfig: AstroUserConfig = {
  output: 'static',
  outDir: './dist',
  cacheDir: '../.sanad/astro',
  trailingSlash: 'always',
  // Several at once: while one page is being written, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [fonts(), contentFiles(), pageLists(), handoutPacks()],
  vite: {
    plugins: [appsApart(), contentModule(), withoutServerParts(), zodInBrowsers()],
    cacheDir: '../.sanad/vite',
    build: { assetsInlineLimit: 0, target: oldestBrowsers, cssTarget: oldestBrowsers },
    environments: {
      client: { build: { rolldownOptions: { output } } },
      // What makes the pages is thrown away after the build: to trim it would be time for nothing.
      prerender: { build: { rolldownOptions: { treeshake: false } } },
    },
  },
};
