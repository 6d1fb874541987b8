import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { astroBuild } from '../../infra/local/pages/astro-build.ts';
import { atLeast, type Measured } from './row.ts';
import { root, runCommand, timed } from './run-command.ts';

const folder = join(root, '.sanad/bench/astro');
const rounds = 5;

const config = `export default { output: 'static', build: { format: 'directory' } };`;

/**
 * The same pages with the styles and scripts that they load, without layouts and components: what
 * Astro itself needs for so much HTML, CSS and JavaScript.
 */
const page = `---
import pages from '../pages.json';
import '${root}/site/src/styles/site.css';
import '${root}/site/src/workshop/workshop.css';
import '${root}/site/src/workshop/inside.css';
import '${root}/site/src/styles/handouts.css';
import '${root}/site/src/console/console.css';
import '${root}/site/src/console/fields.css';
import '${root}/site/src/console/paper/paper.css';
import '${root}/site/src/console/report/report.css';
import '${root}/site/src/console/roster/roster.css';
import '${root}/site/src/console/sharing/sharing.css';
import '${root}/site/src/console/statement/statement.css';
import '${root}/site/src/certification/certification.css';
export const getStaticPaths = () =>
  pages.map(({ path, html }) => ({ params: { path }, props: { html } }));
const { html } = Astro.props;
---
<Fragment set:html={html} />
<script>import '${root}/site/src/scripts/page.ts';</script>
<script>import '${root}/site/src/workshop/mount.ts';</script>
<script>import '${root}/site/src/console/mount.ts';</script>
<script>import '${root}/site/src/certification/mount.ts';</script>
<script>import '${root}/site/src/verify/mount.ts';</script>
<script>import '${root}/site/src/certificate/mount.ts';</script>
<script>import '${root}/site/src/register/mount.ts';</script>
<script>import '${root}/site/src/search/mount.ts';</script>
<script>import '${root}/site/src/impact/show-impact.ts';</script>
`;

type Astro = ReturnType<typeof astroBuild>;

/** As the product builds; the content was compiled before, as the bare pages were written before. */
const asBuilt = astroBuild({ root, content: join(root, '.sanad/content') }, join(folder, 'ours'));
const bareAstro: Astro = {
  words: asBuilt.words.map((word) =>
    word === 'site' ? folder : word.replace(join(folder, 'ours'), join(folder, 'bare')),
  ),
  environment: { ASTRO_TELEMETRY_DISABLED: '1' },
};

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
  await runCommand([process.execPath, ...asBuilt.words], asBuilt.environment);
  for (let round = 0; round < rounds; round += 1) {
    let said = '';
    const build = async (as: Astro) => {
      said = await runCommand([process.execPath, ...as.words], as.environment);
    };
    const ours = await timed(() => build(asBuilt));
    const oursOnly = generatingSeconds(said);
    const bare = await timed(() => build(bareAstro));
    times.push({ ours, bare, oursOnly, bareOnly: generatingSeconds(said) });
  }
  const least = (which: keyof Times) => Math.min(...times.map((time) => time[which]));
  const best = (which: 'ours' | 'bare') => least(which) / 1_000;
  await rm(folder, { recursive: true, force: true });
  // The middle of the rounds' own ratios: both builds of a round met the same noise.
  const measured = median(times.map(({ ours, bare }) => bare / ours));
  return {
    rows: [atLeast(0.8, 'site build, pages/s against bare Astro', { unit: '×', measured })],
    notes: [
      `Site build: ${pages} pages in ${best('ours').toFixed(1)} s, bare Astro in ` +
        `${best('bare').toFixed(1)} s (best of ${rounds}, ratio the median of the rounds); generating the ` +
        `pages alone ${least('oursOnly')} s and ${least('bareOnly')} s.`,
    ],
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
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
