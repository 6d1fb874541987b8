import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { participant } from './participant.ts';
import { trainer } from './stack.ts';
import { watchedPage } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a quiz', () => {
  test.each(languagesInTurn(2))(
    'survives a refresh, Back and a lost connection in %s',
    async (language) => {
      const { code } = await (await trainer()).open();
      const { page, context, wrongs, close } = await watchedPage(browser, inject('url'));
      const person = participant(page, language);
      const { words, heading } = person;
      const { hub } = words.taking;
      const checked = () => page.locator('input[type=radio]:checked').count();
      const sent: string[] = [];
      context.on('response', (response) => {
        if (response.url().endsWith('/api/attempts') && response.request().method() === 'POST') {
          sent.push(String(response.status()));
        }
      });

      await person.open(inject('url'));
      await person.join(code);
      await person.next(hub.before);
      await page.locator('fieldset.question').first().waitFor();
      const first = page.locator('fieldset.question').first().locator('input');
      await first.nth(2).check();
      await page.reload();
      await page.locator('fieldset.question').first().waitFor();
      expect(await checked()).toBe(1);

      // Back leads out of the page, since it leaves no trail; coming again finds the same place.
      await page.goBack();
      await person.open(inject('url'));
      await page.locator('fieldset.question').first().waitFor();
      expect(await checked()).toBe(1);

      await person.answer('b', '3');
      const placeOfBack = () =>
        page.locator('.way-back').evaluate((back: HTMLElement) => back.offsetTop);
      const before = await placeOfBack();
      await context.setOffline(true);
      await person.send();
      await page.getByText(words.common.waiting).first().waitFor();
      expect(await placeOfBack()).toBe(before);
      expect(sent).toEqual([]);
      await context.setOffline(false);
      await heading(hub.title);
      await page.locator('.step-done', { hasText: hub.before }).waitFor();
      expect(sent).toEqual(['201']);
      expect(await page.evaluate(() => sessionStorage.getItem('sanad'))).not.toContain(
        '"drafts":[{',
      );
      expect(wrongs).toEqual([]);
      await close();
    },
  );

  test('in a second tab asks who is there and goes on with what has arrived', async () => {
    const { code } = await (await trainer()).open();
    const { page, context, close } = await watchedPage(browser, inject('url'));
    const person = participant(page, 'en');
    await person.open(inject('url'));
    await person.join(code);
    const second = participant(await context.newPage(), 'en');
    await second.open(inject('url'));
    await second.heading(second.words.entering.samePerson.title);
    await second.press(second.words.entering.samePerson.same);
    await second.next(second.words.taking.hub.before);
    await second.answer('c', '3');
    await second.send();
    await second.heading(second.words.taking.hub.title);
    await person.next(person.words.taking.hub.before);
    await person.answer('d', '1');
    await person.send();
    // The other tab was first: the answers that count are told, and the quiz is done.
    await page.getByText(person.words.notices.said['attempt-there-already']).first().waitFor();
    await close();
  });
});
