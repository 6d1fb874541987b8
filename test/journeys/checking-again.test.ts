import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { credentialPath } from '../../functions/certification/standard/addresses.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { pathTo } from '../../site/src/paths.ts';
import { wordsIn } from '../../site/src/words/registry.ts';
import { bodyFor, issue } from '../functions/certification/issued.ts';
import { launchBrowser } from './browser.ts';
import { stackAtHand } from './certification/brought.ts';
import { verdict } from './certification/verifier.ts';
import { languagesInTurn } from './in-turn.ts';
import { watchedPage } from './watched-page.ts';

let browser: Browser;
let dependencies: Dependencies;
beforeAll(async () => {
  [browser, dependencies] = await Promise.all([launchBrowser(), stackAtHand()]);
});
afterAll(async () => {
  dependencies.documents.destroy();
  await browser.close();
});

/** The id of a credential, once it is published. */
async function published(language: Language): Promise<string> {
  const track = await dependencies.content.track('workshop-facilitator');
  if (!track) throw new Error('There is no track.');
  const site = inject('url');
  const bodyId = await bodyFor(dependencies);
  const { id } = await issue(dependencies, bodyId, { site, track, language, name: 'Amina Khan' });
  const file = async () => (await fetch(site + credentialPath(id))).status;
  await expect.poll(file, { timeout: 20_000 }).toBe(200);
  return id;
}

/** Leaves the page as a browser does that keeps it for Back, or comes back to it. */
const turnPage = (page: Page, type: 'pagehide' | 'pageshow') =>
  page.evaluate((name) => {
    dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
  }, type);

describe('checking once more', () => {
  test.each(languagesInTurn(1))(
    'in %s holds for a certificate that is printed',
    async (language) => {
      const address = `${pathTo(language, 'certificate/')}#${await published(language)}`;
      const { page, context, wrongs, close } = await watchedPage(browser, inject('url'));
      await page.goto(address);
      await page.locator('.certificate').waitFor();
      await turnPage(page, 'pagehide');
      expect(await page.locator('#certificate').textContent()).toBe('');
      await turnPage(page, 'pageshow');
      await page.locator('.certificate').waitFor();

      const older = await context.newPage();
      await older.addInitScript(() =>
        Object.defineProperty(crypto, 'subtle', { value: undefined }),
      );
      await older.goto(address);
      await older.locator('.checked h2').waitFor();
      expect(await verdict(older)).toBe(wordsIn(language).verify.unchecked);
      expect(wrongs).toEqual([]);
      await close();
    },
  );

  test.each(languagesInTurn(2))('in %s takes the same file again', async (language) => {
    const { verify } = wordsIn(language);
    const { page, wrongs, close } = await watchedPage(browser, inject('url'));
    await page.goto(pathTo(language, 'verify/'));
    const input = page.getByLabel(verify.choose);
    const file = { name: 'mine.jwt', mimeType: 'application/jwt', buffer: Buffer.from('nothing') };
    await input.setInputFiles(file);
    await page.locator('.checked h2').waitFor();
    expect(await verdict(page)).toBe(verify.notValid);
    // What an input still holds can't be chosen: no browser tells of it.
    expect(await input.inputValue()).toBe('');
    expect(wrongs).toEqual([]);
    await close();
  });
});

test('nobody has to hear the whole register of trainers', async () => {
  const { page, wrongs, close } = await watchedPage(browser, inject('url'));
  const person = { name: 'Amina Khan', province: 'PK-SD', languages: ['en'], tracks: [] };
  await page.route('**/c/register.json', (route) => route.fulfill({ json: { people: [person] } }));
  await page.goto(pathTo('en', 'trainers/'));
  await page.locator('#register table').waitFor();
  expect(await page.locator(':is([aria-live], [role="status"]) table').count()).toBe(0);
  expect(await page.locator('#register [role="status"]').count()).toBe(1);
  await page.route('**/c/register.json', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(pathTo('en', 'trainers/'));
  const said = page.locator('#register [role="status"]');
  expect(await said.textContent()).toBe(wordsIn('en').trainers.unreachable);
  expect(wrongs).toEqual([]);
  await close();
});
