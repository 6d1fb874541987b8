import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFonts } from '../fonts/write-fonts.ts';

/** Makes the two web fonts before anything is built; the style sheet takes them from `.sanad`. */
export function fonts(): AstroIntegration {
  return {
    name: 'sanad-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const folder = fileURLToPath(new URL('../.sanad/fonts/', config.root));
        for (const line of await writeFonts(folder)) logger.info(line);
      },
    },
  };
}
