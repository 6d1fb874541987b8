import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { atMost, forInformation, type Measured, type Row } from './row.ts';

const kilobyte = 1_024;

/** What a cold visit of a page loads, without what only a script or a style asks for later. */
interface Loaded {
  readonly page: string;
  /** HTML and styles, brotli, in bytes. */
  readonly textBytes: number;
  /** All scripts that can run on it, those imported by others included, brotli. */
  readonly scriptBytes: number;
  readonly requests: number;
}

/** Weights of the built site: pages, fonts, the participant app and the console. */
export async function siteWeights(dist: string): Promise<Measured> {
  const files = await readdir(dist, { recursive: true });
  // Apps have rows of their own; a certificate is its holder's page to print, an app's page too.
  const open = /^en\/(?!join\/|console\/|certification\/|certificate\/).*\.html$/;
  const pages = files.filter((file) => open.test(file));
  const loaded = await Promise.all(pages.map((page) => loadedBy(dist, page)));
  const app = await loadedBy(dist, 'en/join/index.html');
  const console = await loadedBy(dist, 'en/console/index.html');
  const certification = await loadedBy(dist, 'en/certification/index.html');
  const certificate = await loadedBy(dist, 'en/certificate/index.html');
  const verify = await loadedBy(dist, 'en/verify/index.html');
  const heaviest = Math.max(...loaded.map(({ textBytes }) => textBytes));
  const mostRequests = Math.max(...loaded.map(({ requests }) => requests));
  const notes = [...loaded]
    .sort((one, other) => other.textBytes - one.textBytes)
    .slice(0, 3)
    .map(({ page, textBytes, requests }) => `${page}: ${textBytes} bytes, ${requests} requests`);
  return {
    rows: [
      atMost(14, `heaviest of ${pages.length} public pages in English, HTML + CSS, brotli`, {
        unit: 'KB',
        measured: heaviest / kilobyte,
      }),
      atMost(5, 'requests of such a page, cold', { unit: 'requests', measured: mostRequests }),
      atMost(25, 'JavaScript of the participant app, brotli', {
        unit: 'KB',
        measured: app.scriptBytes / kilobyte,
      }),
      atMost(90, 'JavaScript of the console, every screen, brotli', {
        unit: 'KB',
        measured: console.scriptBytes / kilobyte,
      }),
      atMost(80, 'JavaScript of certification, every screen of trainers and certifiers, brotli', {
        unit: 'KB',
        measured: certification.scriptBytes / kilobyte,
      }),
      atMost(14, 'JavaScript of the verify page, brotli', {
        unit: 'KB',
        measured: verify.scriptBytes / kilobyte,
      }),
      forInformation('JavaScript of the certificate page, brotli', {
        unit: 'KB',
        measured: certificate.scriptBytes / kilobyte,
      }),
      ...(await fontRows(dist, files)),
    ],
    notes: [`Heaviest pages: ${notes.join('; ')}`],
  };
}

async function fontRows(dist: string, files: readonly string[]): Promise<Row[]> {
  const budgets = { nastaliq: [160, 'Urdu font'], naskh: [95, 'Arabic font'] } as const;
  return Promise.all(
    Object.entries(budgets).map(async ([name, [budget, what]]) => {
      const fonts = files.filter((file) => file.endsWith('.woff2') && file.includes(name));
      if (fonts.length === 0) throw new Error(`The site has no font named ${name}.`);
      const sizes = await Promise.all(
        fonts.map(async (file) => (await stat(join(dist, file))).size),
      );
      const measured = sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
      return atMost(budget, what, { unit: 'KB', measured });
    }),
  );
}

async function loadedBy(dist: string, page: string): Promise<Loaded> {
  const html = await readFile(join(dist, page), 'utf8');
  const linked = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, address = '']) => address);
  const styles = linked(/<link rel="stylesheet" href="([^"]+)"/g);
  const others = linked(/<link rel="(?:icon|preload|modulepreload)"[^>]* href="([^"]+)"/g);
  const icons = linked(/<link rel="icon" href="([^"]+)"/g);
  const images = linked(/<(?:img|use)[^>]* (?:src|href)="(\/[^"#]+)/g);
  const scripts = await withImports(dist, linked(/<script[^>]* src="([^"]+)"/g));
  const [htmlBytes, styleBytes, scriptBytes] = await Promise.all([
    compressed(join(dist, page)),
    totalOf(dist, styles),
    totalOf(dist, scripts),
  ]);
  const requested = new Set([...styles, ...scripts, ...icons, ...others, ...images]);
  return {
    page,
    textBytes: htmlBytes + styleBytes,
    scriptBytes,
    requests: 1 + requested.size,
  };
}

/** Scripts and what they import, at once or later. */
async function withImports(dist: string, scripts: readonly string[]): Promise<string[]> {
  const all = new Set<string>();
  const waiting = [...scripts];
  for (let script = waiting.pop(); script; script = waiting.pop()) {
    if (all.has(script)) continue;
    all.add(script);
    const code = await readFile(join(dist, script), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)["'`]/g)];
    const base = `/${relative(dist, join(dist, script, '..'))}`;
    waiting.push(...imports.map(([, path = '']) => join(base, path)));
  }
  return [...all];
}

async function totalOf(dist: string, addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(addresses.map((address) => compressed(join(dist, address))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Brotli at level 5, as a CDN compresses while it delivers: level 11 would flatter. */
async function compressed(path: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(await readFile(path), { params }).length;
}
