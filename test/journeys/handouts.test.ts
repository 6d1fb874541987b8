import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { moduleInside, packFile, pathTo } from '../../site/src/paths.ts';
import { launchBrowser } from './browser.ts';
import { watchedPage } from './watched-page.ts';

const slug = 'everyday-choices';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Which thought covers the middle of the window; -1 for none. */
const thoughtShown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.thought')].findIndex((thought) => {
      const { top, bottom } = thought.getBoundingClientRect();
      return top <= innerHeight / 2 && bottom > innerHeight / 2;
    }),
  );

async function pressEach(page: Page, keys: readonly string[]): Promise<number[]> {
  const shown: number[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    shown.push(await thoughtShown(page));
  }
  return shown;
}

describe('the room view', () => {
  test.each(languages)('in %s is led by keys, one thought at a time', async (language) => {
    const { page, wrongs, close } = await watchedPage(browser, inject('url'));
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(pathTo(language, moduleInside(slug, 'room')));
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => document.querySelector('.thought')?.scrollIntoView());
    const onward = language === 'en' ? 'ArrowRight' : 'ArrowLeft';
    const back = language === 'en' ? 'ArrowLeft' : 'ArrowRight';
    const keys = ['Space', 'PageDown', 'ArrowDown', onward, back, 'PageUp', 'Shift+Space'];
    expect(await pressEach(page, keys)).toEqual([1, 2, 3, 4, 3, 2, 1]);
    expect(wrongs).toEqual([]);
    await close();
  });

  test('shows every thought whole on a small projector', async () => {
    const { page, close } = await watchedPage(browser, inject('url'));
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const language of languages) {
      await page.goto(pathTo(language, moduleInside(slug, 'room')));
      await page.evaluate(() => document.fonts.ready);
      const [tooLong, all] = await page.evaluate(() => {
        const heights = [...document.querySelectorAll('.thought')].map(
          (thought) => thought.getBoundingClientRect().height,
        );
        return [heights.filter((height) => height > innerHeight).length, heights.length];
      });
      // A long one can still be scrolled; it should be rare.
      expect(tooLong, language).toBeLessThanOrEqual((all ?? 0) * 0.02);
    }
    await close();
  });
});

describe('the file for a room without network', () => {
  test.each(languages)('in %s opens by double click and asks for nothing', async (language) => {
    const reply = await fetch(new URL(packFile(slug, language), inject('url')));
    expect(reply.status).toBe(200);
    const folder = await mkdtemp(join(tmpdir(), 'sanad-pack-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, `${slug}.html`);
    await writeFile(file, await reply.text());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const asked: string[] = [];
    const wrongs: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 40)));
    page.on('console', (line) => line.type() === 'error' && wrongs.push(line.text()));
    page.on('pageerror', (fault) => wrongs.push(String(fault)));
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => document.fonts.ready);
    expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(loaded).toHaveLength(language === 'en' ? 0 : 1);
    await page.locator(`.pack-cover a[href="#${slug}-room"]`).click();
    await page.evaluate(() => document.querySelector('.thought')?.scrollIntoView());
    expect(await pressEach(page, ['Space', 'PageDown', 'PageUp'])).toEqual([1, 2, 1]);
    await page.locator('.pack-cover').scrollIntoViewIfNeeded();
    await page.locator(`.pack-cover a[href="#${slug}-sheet-a"]`).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pack-part:visible').count()).toBe(1);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});
