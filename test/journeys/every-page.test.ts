import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { isLowTrace } from '../../infra/edge/trace.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { isInTurn } from './in-turn.ts';
import { watchedPage } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The addresses of all built pages in a language. */
async function pagesIn(language: string): Promise<string[]> {
  const files = await readdir(`site/dist/${language}`, { recursive: true });
  return files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${language}/${file.replace(/index\.html$/, '')}`)
    .sort();
}

const isReachable = (page: Page) =>
  page.evaluate(() => {
    const link = document.getElementById('quick-exit');
    if (!link) return false;
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return top >= 0 && top + height <= innerHeight && link.contains(hit);
  });

/** What no title or address of a low-trace page may say. */
const telling = /consent|violence|harass|abuse|رضامندی|تشدد|ہراس|الموافقة|عنف|تحرش/i;

describe('every page', () => {
  test.each(languages)(
    'in %s is accessible, fits 320 px, keeps to itself and tells nothing',
    async (language) => {
      const { page, context, wrongs, close } = await watchedPage(browser, inject('url'));
      await page.setViewportSize({ width: 320, height: 568 });
      const pages = await pagesIn(language);
      expect(pages.length).toBeGreaterThan(12);
      const inTurn = ['/?choose', '/nowhere/', ...pages].filter((_, at) => isInTurn(at, language));
      for (const path of inTurn) {
        const answer = await page.goto(path);
        expect([200, 404]).toContain(answer?.status());
        // Drawn by a script where the page needs one; one that never comes fails here.
        await page.locator('h1').first().waitFor({ state: 'attached', timeout: 12_000 });
        expect(await accessibilityWrongs(page), path).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(320);
        expect(await isReachable(page), path).toBe(true);
        if (isLowTrace(new URL(page.url()).pathname)) {
          expect(answer?.headers()['cache-control'], path).toBe('no-store');
          expect(`${await page.title()} ${path}`).not.toMatch(telling);
        }
      }
      expect(wrongs).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await close();
    },
  );

  test.each(languages)('in %s can be read, and left, without script', async (language) => {
    const context = await browser.newContext({
      baseURL: inject('url'),
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    const pages = await pagesIn(language);
    for (const path of pages.filter((_, at) => isInTurn(at, language))) {
      await page.goto(path);
      expect(((await page.locator('main').textContent()) ?? '').length, path).toBeGreaterThan(80);
      expect(await page.locator('#quick-exit').getAttribute('href'), path).toMatch(/^\/exit/);
    }
    await page.goto(`/${language}/learn/everyday-choices/1/`);
    await page.locator('details summary').first().click();
    expect(await page.locator('details[open]').count()).toBe(1);
    await context.close();
  });
});
