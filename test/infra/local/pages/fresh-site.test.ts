import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localPlaces } from '../../../../infra/local/local-places.ts';
import { type FreshSite, freshSite } from '../../../../infra/local/pages/fresh-site.ts';

/** Everything that pages are made of, in a folder where the test may write. */
const parts = ['content', 'site', 'functions', 'infra/edge', 'package-lock.json', 'package.json'];
const repository = join(import.meta.dirname, '../../../..');
const lesson = 'content/modules/consent/module.en.json';

let root: string;
let site: FreshSite;
let said: string[] = [];
let contentChanges = 0;

function siteThere(): FreshSite {
  const places = localPlaces(undefined, root);
  const contentChanged = () => {
    contentChanges += 1;
  };
  return freshSite({ places, say: (line) => said.push(line), contentChanged });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sanad-site-'));
  for (const part of parts) {
    const filter = (path: string) => !/\/(?:dist|\.astro)(?:\/|$)/.test(path);
    await cp(join(repository, part), join(root, part), { recursive: true, filter });
  }
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'));
  site = siteThere();
  await site.fresh();
}, 120_000);
afterAll(async () => {
  await site.stop();
  await rm(root, { recursive: true, force: true });
});

const listOfModules = () => readFile(join(root, 'site/dist/en/learn/index.html'), 'utf8');
const change = async (from: string | RegExp, to: string) => {
  const text = await readFile(join(root, lesson), 'utf8');
  await writeFile(join(root, lesson), text.replace(from, to));
};

describe('the pages', { timeout: 120_000 }, () => {
  it('are built once, and again only when something changed', async () => {
    expect(await site.exists()).toBe(true);
    expect(contentChanges).toBe(1);
    await site.fresh();
    await siteThere().fresh();
    expect(contentChanges).toBe(1);
  });

  it('show a change to who asks after it, and to all who wait', async () => {
    await change(/"title": "/, '"title": "Rewritten ');
    await Promise.all([site.fresh(), site.fresh(), site.fresh()]);
    expect(await listOfModules()).toContain('Rewritten ');
    expect(contentChanges).toBe(2);
  });

  it('stay as they were when an author made a mistake, which is told once', async () => {
    said = [];
    await change(/"title":/, '"titel":');
    await site.fresh();
    await site.fresh();
    expect(said.filter((line) => line.includes(lesson))).toHaveLength(1);
    expect(await listOfModules()).toContain('Rewritten ');
    expect(contentChanges).toBe(2);
  });
});
