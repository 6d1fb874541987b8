import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../content/schema/language.ts';
import { neutralSites } from '../../infra/edge/neutral-sites.ts';
import { launchBrowser } from './browser.ts';
import { startNeutralSite } from './neutral-site.ts';
import { participant } from './participant.ts';
import { trainer } from './stack.ts';
import { devices } from './watched-page.ts';

let browser: Browser;
let neutral: Awaited<ReturnType<typeof startNeutralSite>>;
beforeAll(async () => {
  neutral = await startNeutralSite();
  browser = await launchBrowser(neutral.hosts);
});
afterAll(async () => {
  await browser.close();
  neutral.stop();
});

/** Milliseconds between asking to leave and the page being covered, and the neutral site asked. */
const coveredWithin = 100;
const neutralWithin = 500;

interface Leaving {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Epoch milliseconds. */
  readonly times: { asked?: number; covered?: number; neutral?: number };
  readonly others: string[];
}

/** A device that notes when it was asked to leave, covered, and the neutral site requested. */
async function leaving(options: { javaScriptEnabled?: boolean } = {}): Promise<Leaving> {
  const context = await browser.newContext({
    viewport: devices.phone,
    ignoreHTTPSErrors: true,
    ...options,
  });
  const times: Leaving['times'] = {};
  const others: string[] = [];
  context.on('request', (request) => {
    const { origin, href } = new URL(request.url());
    if (Object.values<string>(neutralSites).includes(href)) times.neutral ??= Date.now();
    else if (origin !== inject('url')) others.push(href);
  });
  context.on('console', (message) => {
    const [name, at] = message.text().split(' ');
    if (name === 'asked' || name === 'covered') times[name] ??= Number(at);
  });
  if (options.javaScriptEnabled !== false) await context.addInitScript(noteCover);
  return { context, page: await context.newPage(), times, others };
}

function noteCover() {
  const asked = () => console.info(`asked ${Date.now()}`);
  addEventListener('click', asked, true);
  addEventListener('keyup', asked, true);
  addEventListener('DOMContentLoaded', () => {
    const cover = document.getElementById('exit-cover');
    if (!cover) return;
    new MutationObserver(() => {
      if (!cover.hidden) console.info(`covered ${Date.now()}`);
    }).observe(cover, { attributes: true });
  });
}

async function pressShift(page: Page) {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}

/** Goes Back as often as there is anything, and returns the addresses of Sanad that were shown. */
async function shownByBack(page: Page): Promise<string[]> {
  const shown: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    const answer = await page.goBack({ timeout: 3_000 }).catch(() => null);
    if (page.url().startsWith(inject('url'))) shown.push(new URL(page.url()).pathname);
    if (answer === null && page.url() === 'about:blank') break;
  }
  return shown;
}

async function signedIn({ page, context }: Leaving): Promise<void> {
  const { code } = await (await trainer()).open();
  const person = participant(page, 'en');
  await person.open(inject('url'));
  await person.join(code);
  await person.next(person.words.taking.hub.before);
  await page.locator('input[type=radio]').first().check();
  expect((await context.cookies()).map(({ name }) => name)).toContain('__Host-session');
}

const stored = (page: Page) =>
  page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);

describe('quick exit', () => {
  test.each(languages)(
    'leaves a lesson in %s by click, and Back shows no lesson',
    async (language) => {
      const device = await leaving();
      const { page, times, others, context } = device;
      await page.goto(`${inject('url')}/${language}/`);
      await page.locator(`main a[href="/${language}/learn/"]`).first().click();
      await page.waitForURL(/learn\/$/);
      await page.locator('main a[href*="everyday-choices"]').first().click();
      await page.waitForURL(/everyday-choices\/$/);
      await page.locator('main a[href$="everyday-choices/1/"]').first().click();
      await page.waitForURL(/everyday-choices\/1\/$/);
      delete times.asked;
      await page.locator('#quick-exit').click();
      await page.waitForURL(neutralSites[language]);
      expect(times.covered).toBeLessThanOrEqual((times.asked ?? 0) + coveredWithin);
      expect(times.neutral).toBeLessThanOrEqual((times.asked ?? 0) + neutralWithin);
      const back = await shownByBack(page);
      expect(back.filter((path) => /everyday-choices/.test(path))).toEqual([]);
      expect(others).toEqual([]);
      await context.close();
    },
  );

  test('leaves a workshop by Shift three times: nobody is signed in, nothing is stored', async () => {
    const device = await leaving();
    const { page, context, times } = device;
    await signedIn(device);
    await page.locator('h1').click();
    delete times.asked;
    delete times.covered;
    await pressShift(page);
    await page.waitForURL(neutralSites.en);
    expect(times.covered).toBeLessThanOrEqual((times.asked ?? 0) + coveredWithin + 100);
    expect(await shownByBack(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await page.goto(`${inject('url')}/en/`);
    expect(await stored(page)).toEqual([]);
    await context.close();
  });

  test('with /exit stalled goes straight to the neutral site and ends the session', async () => {
    const device = await leaving();
    const { page, context, times } = device;
    await signedIn(device);
    const [session] = (await context.cookies()).filter(({ name }) => name === '__Host-session');
    await context.route('**/exit*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      await route.abort().catch(() => undefined);
    });
    delete times.asked;
    await page.locator('#quick-exit').click();
    await page.waitForURL(neutralSites.en);
    expect(times.covered).toBeLessThanOrEqual((times.asked ?? 0) + coveredWithin);
    expect(times.neutral).toBeLessThanOrEqual((times.asked ?? 0) + neutralWithin);
    expect(await shownByBack(page)).toEqual([]);
    const state = await fetch(`${inject('url')}/api/enrollment`, {
      headers: { cookie: `__Host-session=${session?.value}` },
    });
    expect(state.status).toBe(401);
    await context.close();
  });

  test('offline asks for the neutral site; back online nobody is signed in', async () => {
    const device = await leaving();
    const { page, context, times } = device;
    await signedIn(device);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    delete times.asked;
    await context.setOffline(true);
    await page.locator('#quick-exit').click();
    await expect.poll(() => requested.includes(neutralSites.en)).toBe(true);
    expect(times.covered).toBeLessThanOrEqual((times.asked ?? 0) + coveredWithin);
    await context.setOffline(false);
    const later = participant(await context.newPage(), 'en');
    await later.open(inject('url'));
    await later.heading(later.words.entering.code.title);
    expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
    expect(await stored(later.page)).toEqual([]);
    await context.close();
  });

  test('works as a plain link without script, and clears the session', async () => {
    const { context, page } = await leaving({ javaScriptEnabled: false });
    await context.addCookies([
      {
        name: '__Host-session',
        value: 'x',
        url: 'https://localhost',
        httpOnly: true,
        secure: true,
      },
    ]);
    await page.goto(`${inject('url')}/ur/help/`);
    await page.locator('#quick-exit').click();
    await page.waitForURL(neutralSites.ur);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('clears nothing for another site that asks for /exit', async () => {
    const { context, page } = await leaving();
    await context.addCookies([
      {
        name: '__Host-session',
        value: 'x',
        url: 'https://localhost',
        httpOnly: true,
        secure: true,
      },
    ]);
    await context.route('https://other.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<img src="${inject('url')}/exit">` }),
    );
    const asked = page.waitForRequest(/\/exit$/);
    await page.goto('https://other.example/');
    await asked;
    await page.waitForTimeout(300);
    expect(await context.cookies('https://localhost')).toHaveLength(1);
    await context.close();
  });
});
