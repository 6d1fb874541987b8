import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { words as ar } from '../../site/src/console/words/ar.ts';
import { words as en, type Words } from '../../site/src/console/words/en.ts';
import { words as ur } from '../../site/src/console/words/ur.ts';

const wordsOf: Readonly<Record<Language, Words>> = { en, ur, ar };

const isolates = /[\u2066-\u2069]/g;

/** A trainer or coordinator before the console, who reads only what is on the screen. */
export function staff(page: Page, language: Language) {
  const words = wordsOf[language];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
  const heading = (name: string) =>
    page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  /** Waits until the screen says this; numbers are isolated in it by invisible marks. */
  const says = (text: string, timeout = 12_000) =>
    expect
      .poll(async () => (await page.locator('main').textContent())?.replaceAll(isolates, ''), {
        timeout,
        interval: 100,
      })
      .toContain(text);
  /** Goes to another place of the console, in place: low-trace pages leave nothing to go back to. */
  const goTo = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  /** The address of the screen inside the console. */
  const place = () => new URL(page.url()).hash;
  const chooseAccount = (person: string) =>
    page.getByRole('button', { name: person }).or(page.getByText(person)).first().click();
  /** A plan for today, with a title of its own; the answer is the address of the workshop. */
  const planWorkshop = async (title: string, further = async () => {}) => {
    const { fields } = words.planning;
    await follow(words.workshops.plan);
    await page.getByLabel(fields.internalTitle).fill(title);
    // Now, and not tomorrow as a plan begins.
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    await page.getByLabel(fields.day, { exact: true }).fill(today);
    await page.getByLabel(fields.from, { exact: true }).fill('00:00');
    await page.getByLabel(fields.to, { exact: true }).fill('23:59');
    await page.locator('input[value="self-paced"]').check();
    await further();
    await press(words.planning.saveDraft);
    await page.getByRole('button', { name: words.running.acts.open.press, exact: true }).waitFor();
    return place();
  };
  /** Opens the plan on the screen; the answer is its join code. */
  const openPlanned = async (workshop: string) => {
    await press(words.running.acts.open.press);
    await follow(words.running.links.share);
    const link = await page.getByLabel(words.sharing.link).inputValue();
    await goTo(workshop);
    return link.slice(link.indexOf('#') + 1);
  };
  return {
    page,
    words,
    says,
    press,
    follow,
    heading,
    goTo,
    place,
    chooseAccount,
    planWorkshop,
    signIn: async (base: string, person: string) => {
      await page.goto(`${base}/${language}/console/`);
      await follow(words.session.signedOut.signIn);
      await chooseAccount(person);
      await page.waitForURL((url) => url.hash.startsWith('#organisation/'));
    },
    /** A plan with a title of its own that everyone goes through at their own pace, opened. */
    openWorkshop: async (title: string) => openPlanned(await planWorkshop(title)),
    openPlanned,
    /** Closes the workshop on the screen at once. */
    closeNow: async () => {
      const { close } = words.running.acts;
      await page.getByText(close.title, { exact: true }).first().click();
      await page.locator('details[open] input[value="0"]').check();
      await press(close.press);
    },
  };
}
