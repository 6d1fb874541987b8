import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Language } from '../../../content/schema/language.ts';
import { wordsIn } from '../../../site/src/words/registry.ts';
import { watchedPage } from '../watched-page.ts';

/** What the page says of whatever was checked last. */
export const verdict = (page: Page) => page.locator('.checked h2').textContent();

/** Somebody who checks certificates on a phone, with no account, in a browser as it is given. */
export async function verifier(browser: Browser, language: Language) {
  const { page, context, wrongs, close } = await watchedPage(browser, inject('url'));
  page.setDefaultTimeout(12_000);
  const { verify } = wordsIn(language);
  /** Follows the link of a certificate, as a camera does that reads its code. */
  const scan = async (link: string) => {
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.checked h2').waitFor();
    return verdict(page);
  };
  return {
    page,
    verify,
    /** Waits for what is published: a minute on AWS, seconds here. */
    sees: (link: string, expected: string) =>
      expect.poll(() => scan(link), { timeout: 20_000, interval: 500 }).toBe(expected),
    /** Drops a file on the page, wherever on it. */
    drop: async (text: string, name = 'credential.jwt') => {
      await page.evaluate(
        ([dropped, called]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([dropped], called));
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
          );
        },
        [text, name] as const,
      );
    },
    facts: () => page.locator('#verify-result').textContent(),
    leave: async () => {
      expect(wrongs).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await close();
    },
  };
}
