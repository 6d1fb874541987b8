import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../../content/schema/language.ts';
import { certificationWords } from '../../../site/src/certification/words/registry.ts';
import { staffAtDesk } from '../staff-at-desk.ts';
import type { Device } from '../watched-page.ts';

/** Somebody before the screens of certification, on a device of their own. */
export async function atCertification(browser: Browser, language: Language, device?: Device) {
  const desk = await staffAtDesk(browser, language, device);
  const { page, chooseAccount } = desk;
  const words = certificationWords[language];
  return {
    ...desk,
    language,
    words,
    /** Signs in where certification offers it, at a place inside the app or at a link's. */
    signIn: async (person: string, at = '') => {
      await page.goto(
        at.startsWith('http') ? at : `${inject('url')}/${language}/certification/${at}`,
      );
      await desk.follow(words.session.signedOut.signIn);
      await chooseAccount(person);
      await page.getByRole('button', { name: words.frame.signOut, exact: true }).waitFor();
    },
    /** Ticks the box, or chooses the radio button, with this value. */
    tick: (value: string) => page.locator(`main input[value="${value}"]`).check(),
    /** Presses a button in one part of the screen. */
    pressIn: (part: ReturnType<Page['locator']>, name: string) =>
      part.getByRole('button', { name, exact: true }).click(),
  };
}

export type AtCertification = Awaited<ReturnType<typeof atCertification>>;
