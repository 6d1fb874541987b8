import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { credentialPath } from '../../functions/certification/standard/addresses.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { pathTo } from '../../site/src/paths.ts';
import { wordsIn } from '../../site/src/words/registry.ts';
import { bodyFor, issue, putHolder, turn } from '../functions/certification/issued.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { stackAtHand } from './certification/brought.ts';
import { verdict } from './certification/verifier.ts';
import { languagesInTurn } from './in-turn.ts';
import { watchedPage } from './watched-page.ts';

const names: Readonly<Record<Language, string>> = {
  en: 'Amina Khan',
  ur: 'آمنہ خان',
  ar: 'آمنة خان',
};

let browser: Browser;
let dependencies: Dependencies;
let bodyId: string;
beforeAll(async () => {
  [browser, dependencies] = await Promise.all([launchBrowser(), stackAtHand()]);
  bodyId = await bodyFor(dependencies);
});
afterAll(async () => {
  dependencies.documents.destroy();
  await browser.close();
});

/** A credential of somebody who wishes to be in the register, once it is published. */
async function published(language: Language) {
  const track = await dependencies.content.track('workshop-facilitator');
  if (!track) throw new Error('There is no track.');
  const site = inject('url');
  const name = names[language];
  const credential = await issue(dependencies, bodyId, { site, track, language, name });
  await putHolder(dependencies, credential.staffId ?? '', { name, listed: true });
  const file = async () => (await fetch(site + credentialPath(credential.id))).status;
  await expect.poll(file, { timeout: 20_000 }).toBe(200);
  return { credential, jwt: await (await fetch(site + credentialPath(credential.id))).text() };
}

describe('checking a certificate', () => {
  test.each(languagesInTurn(0))('in %s needs no API, and sees a revocation', async (language) => {
    const { credential, jwt } = await published(language);
    const { verify, trainers } = wordsIn(language);
    const { page, wrongs, close } = await watchedPage(browser, inject('url'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/api/**', (route) => route.abort());

    await page.goto(`${pathTo(language, 'verify/')}#${credential.id}`);
    await expect.poll(() => verdict(page)).toBe(verify.standing.valid);
    expect(await page.locator('#verify-result').textContent()).toContain(names[language]);
    expect(await accessibilityWrongs(page)).toEqual([]);

    await page.getByLabel(verify.paste).fill(`${jwt.slice(0, -9)}AAAAAAAAA`);
    await page.getByRole('button', { name: verify.check }).click();
    await expect.poll(() => verdict(page)).toBe(verify.notValid);
    expect(await accessibilityWrongs(page)).toEqual([]);
    await page.getByLabel(verify.paste).fill(jwt);
    await page.getByRole('button', { name: verify.check }).click();
    await expect.poll(() => verdict(page)).toBe(verify.standing.valid);

    await page.getByRole('link', { name: verify.print }).click();
    await page.waitForURL(`**${pathTo(language, 'certificate/')}#${credential.id}`);
    await expect.poll(() => page.locator('.certificate').textContent()).toContain(names[language]);
    expect(await page.getByRole('img', { name: verify.qr }).isVisible()).toBe(true);
    expect(await accessibilityWrongs(page)).toEqual([]);

    /** What the page of trainers says, loaded anew: it asks for the list once. */
    const register = async () => {
      await page.goto('about:blank');
      await page.goto(pathTo(language, 'trainers/'));
      const text = () => page.locator('#register').textContent();
      await expect.poll(text, { timeout: 12_000 }).not.toContain(trainers.noScript);
      return text();
    };
    await expect.poll(register, { timeout: 20_000 }).toContain(names[language]);
    expect(await accessibilityWrongs(page)).toEqual([]);

    await turn(dependencies, credential, 'revoked');
    const shown = async () => {
      await page.goto('about:blank');
      await page.goto(`${pathTo(language, 'verify/')}#${credential.id}`);
      await page.locator('.checked h2').waitFor();
      return verdict(page);
    };
    await expect.poll(shown, { timeout: 20_000 }).toBe(verify.standing.revoked);
    await expect.poll(register, { timeout: 20_000 }).not.toContain(names[language]);
    const said = await register();
    for (const text of [trainers.unreachable, names[language]]) expect(said).not.toContain(text);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(wrongs).toEqual([]);
    await close();
  });
});
