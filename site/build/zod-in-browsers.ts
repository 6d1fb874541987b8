import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const light = fileURLToPath(new URL('../src/zod-in-browsers.ts', import.meta.url));

/** Gives browsers a lighter validator under the name of `zod/mini`: 7 of 27 KB of their script. */
export function zodInBrowsers(): Plugin {
  return {
    name: 'sanad-zod-in-browsers',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: { filter: { id: /^zod\/mini$/ }, handler: () => light },
  };
}
