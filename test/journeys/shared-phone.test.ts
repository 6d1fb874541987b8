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

describe('one phone', () => {
  test.each(languagesInTurn(0))(
    'serves two people in turn, each with their own answers, in %s',
    async (language) => {
      const { code } = await (await trainer()).open();
      const { page, wrongs, close } = await watchedPage(browser, inject('url'));
      const person = participant(page, language);
      const { words, press, heading } = person;
      const { handOn } = words.closing;
      const { hub } = words.taking;
      const isDone = async (step: string) =>
        (await page.locator('.step-done', { hasText: step }).count()) > 0;

      await person.open(inject('url'));
      await person.join(code);
      await person.next(hub.before);
      await person.answer('a', '1');
      await person.send();
      await heading(hub.title);
      await press(words.common.handOn);
      await press(handOn.make);
      const codeOfFirst = (await page.locator('.code-shown-code').textContent()) ?? '';
      await press(handOn.noted);
      await heading(words.entering.code.title);
      expect(await page.context().cookies()).toEqual([]);

      await person.typeCode(code);
      await person.agree();
      const codeOfSecond = await person.finishJoining();
      expect(await isDone(hub.before)).toBe(false);

      // A QR code on a phone with an open session: is this the same person?
      await person.open(inject('url'), code);
      await page.reload();
      await heading(words.entering.samePerson.title);
      await press(words.entering.samePerson.same);
      await heading(hub.title);
      await press(words.common.handOn);
      await press(handOn.closeNow);

      await person.typeCode(codeOfFirst);
      await heading(hub.title);
      expect(await isDone(hub.before)).toBe(true);
      await press(words.common.handOn);
      await press(handOn.closeNow);

      await person.typeCode(codeOfSecond);
      await heading(hub.title);
      expect(await isDone(hub.before)).toBe(false);
      expect(wrongs).toEqual([]);
      await close();
    },
  );
});
