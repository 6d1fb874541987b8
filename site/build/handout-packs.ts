import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { type Language, languages } from '../../content/schema/language.ts';
import { handoutParts, moduleInside, packFile, pathTo } from '../src/paths.ts';
import { handoutPack } from './handout-pack.ts';
import { readContentOrThrow } from './read-content.ts';

const fonts: readonly (readonly [Language, string])[] = [
  ['ur', 'nastaliq'],
  ['ar', 'naskh'],
];

/**
 * Puts beside the built pages one file a module and language that holds guide, room view and all
 * sheets, with letters, style and script inside: for rooms without network.
 */
export function handoutPacks(): AstroIntegration {
  return {
    name: 'sanad-handout-packs',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const { modules } = await readContentOrThrow();
        const [style, letters, script] = await Promise.all([
          styleOf(site, modules[0]?.slug),
          lettersOf(site),
          roomScript(),
        ]);
        const all = modules.flatMap((module) =>
          languages.map((language) => ({ module, language })),
        );
        await Promise.all(
          all.map(async ({ module: { slug, words }, language }) => {
            const pages = await Promise.all(
              handoutParts.map(async (part) => {
                const inside = pathTo(language, moduleInside(slug, part));
                return { part, html: await readFile(join(site, inside, 'index.html'), 'utf8') };
              }),
            );
            const font = letters.get(language);
            const titles = { title: words[language].title, tab: words[language].neutralTitle };
            const pack = handoutPack({ language, slug, ...titles, pages, style, font, script });
            await writeFile(join(site, packFile(slug, language)), pack);
          }),
        );
      },
    },
  };
}

/** What the handouts' pages link to: the public pages' styles and their own. */
async function styleOf(site: string, slug: string | undefined): Promise<string> {
  if (slug === undefined) return '';
  const page = join(site, pathTo('en', moduleInside(slug, 'guide')), 'index.html');
  const html = await readFile(page, 'utf8');
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const styles = links.map(([, address = '']) => readFile(join(site, address), 'utf8'));
  return (await Promise.all(styles)).join('\n');
}

type Letters = NonNullable<Parameters<typeof handoutPack>[0]['font']>;

/** The fonts as they stand in the built site, in base64; none for a language without one. */
async function lettersOf(site: string): Promise<ReadonlyMap<Language, Letters>> {
  const assets = await readdir(join(site, '_astro'));
  const read = fonts.map(async ([language, name]): Promise<[Language, Letters]> => {
    const file = assets.find((asset) => asset.startsWith(`${name}.`));
    if (!file) throw new Error(`The site has no font named ${name}.`);
    return [language, { name, data: await readFile(join(site, '_astro', file), 'base64') }];
  });
  return new Map(await Promise.all(read));
}

async function roomScript(): Promise<string> {
  const entry = new URL('../src/scripts/room-keys.ts', import.meta.url);
  const contents = `import { startRoomKeys } from ${JSON.stringify(fileURLToPath(entry))};startRoomKeys();`;
  const built = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', entry)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2019',
  });
  return built.outputFiles[0]?.text ?? '';
}
