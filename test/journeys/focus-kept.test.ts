import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fill } from '../../site/src/words/fill.ts';
import { launchBrowser } from './browser.ts';
import { atCertification } from './certification/at-certification.ts';
import { certifierOfBody } from './certification/certifier-of-body.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The label of the field, or the text of whatever else, that has the focus. */
function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null;
    return (label ?? at)?.textContent ?? '';
  });
}

describe('whoever works by keyboard', () => {
  test('stays in place when a row is gone, and is led to what is wrong, in Urdu', async () => {
    const { page, words, goTo, place, press, leave } = await certifierOfBody(
      browser,
      'ur',
      'Kamran Certifier',
    );
    const { overview } = words.certifier;
    await goTo(place().replace('applications', 'overview'));
    await page.getByText(overview.targets.title, { exact: true }).click();
    // Other journeys set targets of this body; what is taken away here is never saved.
    const rows = page.locator('main fieldset.group');
    for (let number = await rows.count(); number > 0; number -= 1) {
      await press(fill(overview.targets.remove, { number }));
      await expect.poll(() => rows.count()).toBe(number - 1);
    }
    await press(overview.targets.add);
    await press(overview.targets.add);
    await press(words.frame.save);
    await expect.poll(() => focused(page)).toBe(overview.track);
    await press(fill(overview.targets.remove, { number: 2 }));
    await expect.poll(() => rows.count()).toBe(1);
    await expect.poll(() => focused(page)).toBe(overview.track);
    await press(fill(overview.targets.remove, { number: 1 }));
    await expect.poll(() => focused(page)).toBe(overview.targets.title);
    await leave();
  });

  test('is told, where it was begun, that signing in has failed, in Arabic', async () => {
    const { page, words, says, leave } = await atCertification(browser, 'ar');
    await page.goto(`${inject('url')}/ar/certification/#sign-in-failed`);
    await says(words.session.failed);
    expect(new URL(page.url()).hash).toBe('');
    await leave();
  });
});
