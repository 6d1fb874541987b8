import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { gateway } from '../../infra/local/gateway/gateway.ts';
import { type Listening, listen } from '../../infra/local/gateway/listen.ts';
import { localPlaces } from '../../infra/local/local-places.ts';
import { astroBuild } from '../../infra/local/pages/astro-build.ts';
import { en, type Words } from '../../site/src/words/en.ts';
import { runCommand } from '../bench/run-command.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { language as sindhi } from './growing/sd/language.ts';
import { isInTurn } from './in-turn.ts';
import { watchedPage } from './watched-page.ts';

let folder: string;
let site: string;
let browser: Browser;
let listening: Listening;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-growing-'));
  site = join(folder, 'site');
  // Of the content that the running stack has compiled.
  const { words, environment } = astroBuild(localPlaces(inject('state')), site);
  await runCommand([process.execPath, ...words], {
    ...environment,
    SANAD_FURTHER_LANGUAGES: join(import.meta.dirname, 'growing'),
  });
  // The apps ask who is signed in; here nobody answers, and the pages have to cope.
  const api = () => Promise.reject(new Error('There is no API beside these pages.'));
  listening = await listen(gateway({ api, site: async () => site, report: () => undefined }), 0);
  url = `http://localhost:${listening.port}`;
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await listening?.close();
  await rm(folder, { recursive: true, force: true });
});

async function pagesOf(language: string): Promise<string[]> {
  const files = await readdir(join(site, language), { recursive: true });
  return files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/** Letters on the page by the language that they are said to be in. */
const lettersByLanguage = () => {
  const counted: Record<string, string> = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const said = parent?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!parent || parent.closest('script, .language-switch, .wordmark, bdi, [dir=auto]')) continue;
    counted[said] = `${counted[said] ?? ''} ${node.textContent}`;
  }
  return counted;
};

describe('a growing language', () => {
  test('has the same pages as the others', async () => {
    expect(await pagesOf('sd')).toEqual(await pagesOf('en'));
  });

  test('is offered beside the others, and keeps the place', async () => {
    const { page, close } = await watchedPage(browser, url);
    await page.goto('/en/learn/everyday-choices/2/');
    await page.getByRole('link', { name: sindhi.name }).click();
    await page.waitForURL('**/sd/learn/everyday-choices/2/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.goto('/?choose');
    expect(await page.getByText(sindhi.words.choice.invitation).getAttribute('lang')).toBe('sd');
    await close();
  });

  test('shows what it has, and the rest in English, said to be so', async () => {
    const { page, close } = await watchedPage(browser, url);
    await page.goto('/sd/learn/everyday-choices/1/');
    const own = page.locator('main [lang=sd][dir=rtl]', { hasText: 'پنج ڳالهيون' });
    expect(await own.count()).toBeGreaterThan(0);
    await page.goto('/sd/learn/everyday-choices/2/');
    const label = page.getByText(sindhi.words.frame.fallback).first();
    expect(await label.isVisible()).toBe(true);
    expect(await label.getAttribute('lang')).toBe('sd');
    const english = page.locator('main [lang=en][dir=ltr]', { hasText: 'A no is not an insult' });
    expect(await english.count()).toBeGreaterThan(0);
    await close();
  });

  test('names the language of every word, on every page', { timeout: 240_000 }, async () => {
    const { page, wrongs, close } = await watchedPage(browser, url);
    await page.setViewportSize({ width: 320, height: 568 });
    for (const [at, inside] of (await pagesOf('sd')).entries()) {
      await page.goto(`/sd/${inside}`);
      const { sd = '', en: english = '' } = await page.evaluate(lettersByLanguage);
      expect(sd.match(/[a-z]{4,}(?: [a-z]{3,})+/g) ?? [], inside).toEqual([]);
      expect(english.match(/[\u0600-\u06ff]{2,} [\u0600-\u06ff]{2,}/g) ?? [], inside).toEqual([]);
      if (isInTurn(at, 'ur')) expect(await accessibilityWrongs(page), inside).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, inside).toBeLessThanOrEqual(320);
    }
    expect(wrongs).toEqual([]);
    await close();
  });

  test('leaves the others as they are', async () => {
    for (const language of languages) {
      const page = await readFile(join(site, language, 'learn/everyday-choices/1/index.html'));
      expect(page.toString()).not.toContain(sindhi.words.frame.fallback);
    }
  });
});

describe('a complete language', () => {
  test('does not compile without one of its texts', () => {
    const { frame, ...others } = en;
    const { skip: _, ...lacking } = frame;
    // @ts-expect-error an area is missing
    const withoutArea: Words = others;
    // @ts-expect-error a text is missing
    const withoutText: Words = { ...others, frame: lacking };
    expect([withoutArea, withoutText]).toHaveLength(2);
  });
});
