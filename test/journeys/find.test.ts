import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { moduleInside, pathTo } from '../../site/src/paths.ts';
import { wordsIn } from '../../site/src/words/registry.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { watchedPage } from './watched-page.ts';

/** As people type: without marks, with a slip, from another keyboard. */
const typed = {
  en: { word: 'consent', slip: 'consnet', nowhere: 'xylophone' },
  ur: { word: 'رضامندی', slip: 'رضامندي', nowhere: 'ژژژژژژ' },
  ar: { word: 'الموافقة', slip: 'موافقه', nowhere: 'ظظظظظظ' },
} as const;
const lesson = moduleInside('everyday-choices', 1);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const status = (page: Page) => page.locator('#find-status').textContent();
const stored = (page: Page) =>
  page.evaluate(() => [Object.values(sessionStorage), Object.values(localStorage)].flat());

describe('finding a page', () => {
  test.each(languages)('in %s happens on the device, by keyboard', async (language) => {
    const { page, context, wrongs, close } = await watchedPage(browser, inject('url'));
    const { find } = wordsIn(language);
    const asked: { address: string; body: string | null }[] = [];
    await page.goto(pathTo(language, 'learn/'));
    await page.getByRole('main').getByRole('link', { name: find.title }).click();
    await page.waitForURL(`**${pathTo(language, 'search/')}`);
    expect(await page.title()).toBe(`${find.title} · Sanad`);
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      asked.push({ address: pathname + search, body: request.postData() });
    });

    await page.getByLabel(find.label).focus();
    await page.keyboard.type(typed[language].word);
    await expect.poll(() => status(page)).toMatch(/\d|صفحتان|واحدة/);
    const results = page.locator('#find-results li');
    const shown = await results.count();
    expect(shown).toBeGreaterThan(1);
    expect(await page.locator('#find-results mark').count()).toBeGreaterThan(0);
    expect(await page.locator('#find-all').isVisible()).toBe(false);
    expect(await accessibilityWrongs(page)).toEqual([]);
    // The list of pages is asked for once, and nothing else is.
    expect(asked).toEqual([{ address: `/l/pages.${language}.json`, body: null }]);

    await page.getByLabel(find.label).fill(typed[language].slip);
    await page.keyboard.press('Enter');
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    await page.getByLabel(find.label).fill(typed[language].nowhere);
    await expect.poll(() => status(page)).toBe(find.none);
    expect(await results.count()).toBe(0);
    expect(await page.locator('#find-all').isVisible()).toBe(true);

    expect(new URL(page.url()).search).toBe('');
    expect(asked).toHaveLength(1);
    expect(await stored(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);

    await page.getByLabel(find.label).fill(typed[language].word);
    await expect.poll(() => results.count()).toBe(shown);
    const link = page.locator(`#find-results a[href="${pathTo(language, lesson)}"]`);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pathTo(language, lesson)}`);
    // Replaced in the history: Back leads past the search, not to what was typed.
    await page.goBack();
    expect(page.url()).not.toContain('/search/');
    expect(wrongs).toEqual([]);
    await close();
  });

  test.each(languages)('in %s shows all pages where scripts are off', async (language) => {
    const context = await browser.newContext({ baseURL: inject('url'), javaScriptEnabled: false });
    const page = await context.newPage();
    const { find } = wordsIn(language);
    await page.goto(pathTo(language, 'search/'));
    expect(await page.getByText(find.noScript).isVisible()).toBe(true);
    expect(await page.locator('#find').isVisible()).toBe(false);
    await page.locator(`#find-all a[href="${pathTo(language, lesson)}"]`).click();
    await page.waitForURL(`**${pathTo(language, lesson)}`);
    await context.close();
  });

  test('says so when the list does not come, and tries again', async () => {
    const { page, close } = await watchedPage(browser, inject('url'));
    const { find } = wordsIn('en');
    await page.route('**/l/pages.en.json', (route) => route.abort());
    await page.goto(pathTo('en', 'search/'));
    await page.getByLabel(find.label).fill('consent');
    await expect.poll(() => status(page)).toBe(find.failed);
    expect(await page.locator('#find-all').isVisible()).toBe(true);
    await page.unroute('**/l/pages.en.json');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#find-results li').count()).toBeGreaterThan(1);
    await close();
  });
});

describe('a word', () => {
  test.each(languages)('in %s is explained in place, without script', async (language) => {
    const context = await browser.newContext({
      baseURL: inject('url'),
      javaScriptEnabled: false,
      viewport: { width: 320, height: 568 },
    });
    const page = await context.newPage();
    await page.goto(pathTo(language, lesson));
    const term = page.locator('details.term').first();
    expect(await term.locator('p').isVisible()).toBe(false);
    await term.locator('summary').click();
    expect(await term.locator('p').isVisible()).toBe(true);
    const meaning = (await term.locator('p').textContent()) ?? '';
    expect(meaning.length).toBeGreaterThan(20);

    // On paper nothing opens: the same sentence stands in a line.
    await page.goto(pathTo(language, moduleInside('everyday-choices', 'print')));
    expect(await page.locator('p.term').filter({ hasText: meaning }).count()).toBeGreaterThan(0);
    expect(await page.locator('main ol ul').count()).toBe(0);

    await page.goto(pathTo(language, 'words/'));
    expect(await page.locator('dd').filter({ hasText: meaning }).count()).toBe(1);
    const letters = page.locator('.letters a');
    expect(await letters.count()).toBeGreaterThan(3);
    await letters.last().click();
    expect(new URL(page.url()).hash).toMatch(/^#l\d+$/);
    await context.close();
  });
});

describe('lessons', () => {
  test('lead on from one to the next, and to the next module', async () => {
    const { page, close } = await watchedPage(browser, inject('url'));
    await page.goto(pathTo('en', moduleInside('everyday-choices', 1)));
    const next = page.locator('.lesson-step-next');
    for (let number = 2; number <= 5; number += 1) {
      await next.click();
      await page.waitForURL(`**/everyday-choices/${number}/`);
    }
    await next.click();
    await page.waitForURL(/\/en\/learn\/(?!everyday-choices)[a-z-]+\/$/);
    await close();
  });
});
