import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LocalPlaces } from '../local-places.ts';

interface AstroBuild {
  /** For the running Node: Astro's program and its options. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** How the pages are built of content that has been compiled into `places.content`. */
export function astroBuild(
  places: Pick<LocalPlaces, 'root' | 'content'>,
  outDir: string,
): AstroBuild {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const program = join(dirname(astro), 'bin', 'astro.mjs');
  return {
    words: [program, 'build', '--root', 'site', '--outDir', outDir],
    environment: {
      SANAD_COMPILED: places.content,
      ASTRO_TELEMETRY_DISABLED: '1',
      // A third of a build is loading Astro and Vite; Node keeps what it compiled of them.
      NODE_COMPILE_CACHE: join(places.root, '.sanad', 'node-cache'),
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  };
}
