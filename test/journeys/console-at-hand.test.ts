import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { staffAtDesk } from './staff-at-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Goes on with the tab key until the focus is there, which every reader must be able to see. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor();
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const there = await target.evaluate((element) => element === document.activeElement);
    if (!there) continue;
    const shown = await target.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(shown, `${target} shows that it has the focus`).toBe(true);
    return;
  }
  throw new Error(`The tab key does not reach ${target}.`);
}

describe('the console', () => {
  test('is enough with a keyboard alone to plan and open a workshop', async () => {
    const { page, words, leave, says, heading, place } = await staffAtDesk(browser, 'en');
    const { planning, running, workshops, session, frame } = words;
    const { keyboard } = page;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const link = (name: string) => page.getByRole('link', { name, exact: true }).first();

    await page.goto(`${inject('url')}/en/console/`);
    await tabTo(page, link(session.signedOut.signIn));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Tariq Trainer' }));
    await keyboard.press('Enter');
    await heading(frame.titles.workshops);
    await tabTo(page, link(workshops.plan));
    await keyboard.press('Enter');
    await heading(frame.titles['plan-workshop']);

    // Sending it too early leads to what is missing.
    await tabTo(page, button(planning.saveDraft));
    await keyboard.press('Enter');
    await says(planning.wrong.one);
    const title = page.getByLabel(planning.fields.internalTitle);
    await expect
      .poll(() => title.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await keyboard.type('Without a mouse');
    const phasing = page.locator('input[value="by-hand"]');
    await tabTo(page, phasing);
    await keyboard.press('ArrowUp');
    expect(await page.locator('input[value="self-paced"]').isChecked()).toBe(true);
    await tabTo(page, button(planning.saveDraft));
    await keyboard.press('Enter');
    await heading('Without a mouse');
    await tabTo(page, button(running.acts.open.press));
    await keyboard.press('Enter');
    await says(running.acts.open.done);
    await tabTo(page, link(running.links.share));
    await keyboard.press('Enter');
    await heading(frame.titles.share);
    expect(place()).toMatch(/\/share$/);
    await leave();
  });

  test.each(languagesInTurn(0))(
    'keeps a form whose session ends in the middle of it, in %s',
    async (language) => {
      const trainer = await staffAtDesk(browser, language);
      const { page, context, words, press, follow, says, heading } = trainer;
      const { planning, session, frame } = words;
      const typed = `Typed before the pause ${language}`;
      const title = page.getByLabel(planning.fields.internalTitle);
      const seats = page.getByLabel(planning.fields.seats, { exact: true });

      await trainer.signIn(inject('url'), 'Tariq Trainer');
      await follow(words.workshops.plan);
      await title.fill(typed);
      await seats.fill('17');
      await page.locator('input[value="self-paced"]').check();
      await context.clearCookies();
      await press(planning.saveDraft);
      await says(session.ended.title);
      expect(await title.inputValue()).toBe(typed);

      await follow(session.ended.signIn);
      await trainer.chooseAccount('Tariq Trainer');
      await heading(frame.titles['plan-workshop']);
      expect(await title.inputValue()).toBe(typed);
      expect(await seats.inputValue()).toBe('17');
      expect(await page.locator('input[value="self-paced"]').isChecked()).toBe(true);
      await press(planning.saveDraft);
      await heading(typed);
      await says(planning.planned);
      await trainer.leave();
    },
  );
});
