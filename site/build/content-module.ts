import type { AstroUserConfig } from 'astro';
import { readContentOrThrow } from './read-content.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const name = 'virtual:sanad-content';
const reader = new URL('./read-content.ts', import.meta.url).href;

/**
 * Gives the pages the content as a module of plain data. It is compiled once, outside the bundle:
 * bundling the compiler with its schemas took a third of the build. Nor is the data bundled: the
 * pages are made in this process, and take it from the module that has read it.
 */
export function contentModule(): Plugin {
  return {
    name: 'sanad-content-module',
    enforce: 'pre',
    resolveId: {
      filter: { id: [new RegExp(`^${name}$`), new RegExp(`^${name}/reader$`)] },
      handler: (id) => (id === name ? `\0${name}` : { id: reader, external: true }),
    },
    load: {
      filter: { id: new RegExp(`^\0${name}$`) },
      handler: async () => {
        await readContentOrThrow();
        return `import { contentRead } from '${name}/reader';export const content = contentRead();`;
      },
    },
  };
}
