import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Language, languages } from '../../content/schema/language.ts';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { participant } from './participant.ts';
import { trainer } from './stack.ts';
import { type Device, watchedPage } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const everywhere: readonly { readonly language: Language; readonly device: Device }[] = [
  ...languages.map((language) => ({ language, device: 'phone' }) as const),
  ...languagesInTurn(2).map((language) => ({ language, device: 'desktop' }) as const),
];

describe('a participant', () => {
  test.each(everywhere)(
    'goes through a whole workshop in $language on a $device',
    async ({ language, device }) => {
      const { code, id } = await (await trainer()).open();
      const { page, wrongs, close } = await watchedPage(browser, inject('url'), device);
      const person = participant(page, language);
      const { words, press, heading } = person;
      const { hub, quiz, result } = words.taking;

      await person.open(inject('url'), code);
      await person.agree();
      expect(page.url()).not.toContain(code);
      await person.finishJoining();

      await person.next(hub.before);
      await person.answer('a', '2');
      await person.send();
      await heading(hub.title);

      await person.readLessons(5);
      await person.next(hub.after);
      await person.answer('b', '4');
      await person.send();
      await heading(result.title);
      await page.getByText(result.itemsTitle).waitFor();
      // Every letter is right twice in each form: two before, two after, no gain.
      await expect.poll(() => page.locator('main').textContent()).toMatch(/2 \/ 8/);
      await person.toHub();

      await person.next(hub.feedback);
      await page.locator('input[type=radio][value="5"]').first().check();
      await press(words.closing.feedback.send);
      await heading(hub.title);

      await person.next(hub.card);
      await page.getByLabel(words.closing.card.name).fill('نورین Example');
      expect(await page.locator('.card-name').textContent()).toBe('نورین Example');
      await person.toHub();

      await (await trainer()).close(id);
      await expect
        .poll(
          async () => {
            await page.reload();
            return page.getByText(hub.closed).count();
          },
          { timeout: 10_000, interval: 500 },
        )
        .toBe(1);
      await press(result.title);
      await heading(result.title);
      await person.toHub();

      await press(words.common.leave);
      await press(words.closing.leave.eraseButton);
      await press(words.closing.leave.confirmButton);
      await heading(words.entering.code.title);
      expect(await page.context().cookies()).toEqual([]);
      expect(
        await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage })),
      ).toEqual([]);
      expect(wrongs).toEqual([]);
      expect(quiz.send).not.toBe('');
      await close();
    },
  );
});
