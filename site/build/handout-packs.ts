import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { type Language, languages } from '../../content/schema/language.ts';
import { type ModulePart, moduleInside, packFile, pathTo } from '../src/paths.ts';
import { handoutPack } from './handout-pack.ts';
import { readContentOrThrow } from './read-content.ts';

const parts: readonly ModulePart[] = ['guide', 'room', 'sheet-a', 'sheet-b', 'tally', 'guardians'];
const fonts: Readonly<Partial<Record<Language, string>>> = { ur: 'nastaliq', ar: 'naskh' };

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
        const script = await roomScript();
        const all = modules.flatMap((module) =>
          languages.map((language) => ({ module, language })),
        );
        await Promise.all(
          all.map(async ({ module: { slug, words }, language }) => {
            const pages = await Promise.all(
              parts.map(async (part) => {
                const inside = pathTo(language, moduleInside(slug, part));
                return { part, html: await readFile(join(site, inside, 'index.html'), 'utf8') };
              }),
            );
            const style = await styleOf(site, slug);
            const font = await fontOf(site, fonts[language]);
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
async function styleOf(site: string, slug: string): Promise<string> {
  const page = join(site, pathTo('en', moduleInside(slug, 'guide')), 'index.html');
  const html = await readFile(page, 'utf8');
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const styles = links.map(([, address = '']) => readFile(join(site, address), 'utf8'));
  return (await Promise.all(styles)).join('\n');
}

/** A font as it stands in the built site, in base64; undefined for a language without one. */
async function fontOf(site: string, name: string | undefined) {
  if (!name) return undefined;
  const assets = await readdir(join(site, '_astro'));
  const file = assets.find((asset) => asset.startsWith(`${name}.`));
  if (!file) throw new Error(`The site has no font named ${name}.`);
  return { name, data: await readFile(join(site, '_astro', file), 'base64') };
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
