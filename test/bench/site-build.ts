import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atLeast, type Measured } from './row.ts';
import { root, runCommand, timed } from './run-command.ts';

const folder = join(root, '.sanad/bench/astro');
const rounds = 3;

const config = `export default { output: 'static', build: { format: 'directory' } };`;

/** The same pages without layouts, styles or scripts: what Astro itself needs for so much HTML. */
const page = `---
import pages from '../pages.json';
export const getStaticPaths = () =>
  pages.map(({ path, html }) => ({ params: { path }, props: { html } }));
const { html } = Astro.props;
---
<Fragment set:html={html} />
`;

interface Times {
  readonly ours: number;
  readonly bare: number;
  /** Seconds for generating the pages alone, without starting and bundling. */
  readonly oursOnly: number;
  readonly bareOnly: number;
}

/** Pages a second of the site's build against bare Astro with the same pages, in turns. */
export async function siteBuild(): Promise<Measured> {
  const pages = await writeBareSite();
  const times: Times[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let said = '';
    const build = async (site: string, name: string) => {
      said = await astro(site, join(folder, name));
    };
    const ours = await timed(() => build(join(root, 'site'), 'ours'));
    const oursOnly = generatingSeconds(said);
    const bare = await timed(() => build(folder, 'bare'));
    times.push({ ours, bare, oursOnly, bareOnly: generatingSeconds(said) });
  }
  const least = (which: keyof Times) => Math.min(...times.map((time) => time[which]));
  const best = (which: 'ours' | 'bare') => least(which) / 1_000;
  await rm(folder, { recursive: true, force: true });
  const measured = best('bare') / best('ours');
  return {
    rows: [atLeast(0.8, 'site build, pages/s against bare Astro', { unit: '×', measured })],
    notes: [
      `Site build: ${pages} pages in ${best('ours').toFixed(1)} s, bare Astro in ` +
        `${best('bare').toFixed(1)} s (best of ${rounds}, processes started anew); generating the ` +
        `pages alone ${least('oursOnly')} s and ${least('bareOnly')} s.`,
    ],
  };
}

function generatingSeconds(said: string): number {
  const [, number = '', unit] =
    /static routes[\s\S]*?✓ Completed in ([\d.]+)(ms|s)/.exec(said) ?? [];
  return Number(number) / (unit === 'ms' ? 1_000 : 1);
}

async function writeBareSite(): Promise<number> {
  const dist = join(root, 'site/dist');
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => ({
      path: file.replace(/(?:^|\/)index\.html$|\.html$/, '') || undefined,
      html: await readFile(join(dist, file), 'utf8'),
    })),
  );
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'src/pages.json'), JSON.stringify(pages));
  await writeFile(join(folder, 'src/pages/[...path].astro'), page);
  return pages.length;
}

const program = join(root, 'node_modules/astro/bin/astro.mjs');

function astro(site: string, outDir: string): Promise<string> {
  const words = [process.execPath, program, 'build', '--root', site, '--outDir', outDir] as const;
  // As the product builds: the content was compiled before, as the bare pages were written before.
  return runCommand(words, { SANAD_COMPILED: join(root, '.sanad/content') });
}
