import type { AstroUserConfig } from 'astro';
import { readContentOrThrow } from './read-content.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const name = 'virtual:sanad-content';

/**
 * Gives the pages the content as a module of plain data. It is compiled once, outside the bundle:
 * bundling the compiler with its schemas took a third of the build.
 */
export function contentModule(): Plugin {
  return {
    name: 'sanad-content-module',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => {
      if (id !== `\0${name}`) return undefined;
      const text = JSON.stringify(JSON.stringify(await readContentOrThrow()));
      return `export const content = JSON.parse(${text});`;
    },
  };
}
