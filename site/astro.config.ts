import { defineConfig } from 'astro/config';
import { contentFiles } from './build/content-files.ts';
import { contentModule } from './build/content-module.ts';
import { fonts } from './build/fonts.ts';
import { withoutServerParts } from './build/without-server-parts.ts';

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
export default defineConfig({
  output: 'static',
  outDir: './dist',
  cacheDir: '../.sanad/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [fonts(), contentFiles()],
  vite: {
    plugins: [contentModule(), withoutServerParts()],
    cacheDir: '../.sanad/vite',
    build: { assetsInlineLimit: 0, target: oldestBrowsers, cssTarget: oldestBrowsers },
    environments: { client: { build: { rolldownOptions: { output } } } },
  },
});
