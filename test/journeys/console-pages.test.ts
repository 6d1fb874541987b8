import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Language, languages } from '../../content/schema/language.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { scriptedParticipant } from './scripted-class.ts';
import { identityProvider, staff } from './staff.ts';
import { watchedPage } from './watched-page.ts';

const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Both a trainer and a coordinator, so that no screen is closed to them. */
async function signedIn(language: Language) {
  const watched = await watchedPage(browser, url, { device: 'desktop', alsoTo: identityProvider });
  watched.page.setDefaultTimeout(12_000);
  const person = staff(watched.page, language);
  await person.signIn(url, 'Beenish Both');
  return { ...watched, ...person };
}

type Person = Awaited<ReturnType<typeof signedIn>>;

/** Parts of the page that stick out sideways, where the page can be scrolled that way. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < 0 || right > clientWidth;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 160))
      .slice(0, 5);
  });

/** Looks at the screens after each other as on the narrowest phone. */
async function lookAt(person: Person, screens: readonly (readonly [string, string])[]) {
  const { page, words, goTo, heading } = person;
  for (const [hash, title] of screens) {
    await goTo(hash);
    await heading(title);
    await expect
      .poll(() => page.locator('main').textContent(), { timeout: 12_000 })
      .not.toContain(words.frame.loading);
    expect(await accessibilityWrongs(page), hash).toEqual([]);
    expect(await sticksOut(page), hash).toEqual([]);
    expect(await page.locator('main [role=alert] .field-error').count(), hash).toBe(0);
  }
}

describe('the console', () => {
  test.each(languages)('is accessible and fits 320 px on every screen, in %s', async (language) => {
    const person = await signedIn(language);
    const { page, words, wrongs } = person;
    const { titles } = words.frame;
    const code = await person.openWorkshop(`Looked at ${language}`);
    const workshop = person.place();
    const organisation = workshop.slice(0, workshop.indexOf('/workshops'));
    await page.setViewportSize({ width: 320, height: 568 });
    await lookAt(person, [
      [`${organisation}/workshops`, titles.workshops],
      [`${organisation}/plan`, titles['plan-workshop']],
      [workshop, `Looked at ${language}`],
      [`${workshop}/share`, titles.share],
      [`${workshop}/projector`, titles.projector],
      [`${workshop}/poster`, titles.poster],
      [`${workshop}/paper`, titles.paper],
      [`${workshop}/room`, titles.room],
      [`${workshop}/duplicate`, titles['duplicate-workshop']],
      [`${organisation}/members`, titles.members],
      [`${organisation}/projects`, titles.projects],
      [`${organisation}/settings`, titles.settings],
    ]);

    const group = Array.from({ length: 12 }, (_, at) => scriptedParticipant({ url, code }, at));
    for (const { goOn } of await Promise.all(group)) await goOn();
    await person.goTo(workshop);
    await person.closeNow();
    await person.follow(words.running.links.report);
    await person.says(words.report.report.learning.title);
    await lookAt(person, [
      [`${workshop}/report`, words.lists.titles['learning-circle']],
      [workshop, `Looked at ${language}`],
      [`${organisation}/over-time`, words.report.overTime.title],
      [`${organisation}/hosted-reports`, words.report.overTime.hostedTitle],
    ]);
    expect(wrongs).toEqual([]);
    await person.close();
  });
});
