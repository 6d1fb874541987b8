import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { languages } from '../../content/schema/language.ts';
import { dayInPakistan } from '../../functions/enrollment/rules/day-in-pakistan.ts';
import { normaliseCode, personalCodeLength } from '../../functions/enrollment/rules/typed-code.ts';
import { launchBrowser } from './browser.ts';
import { verdict, verifier } from './certification/verifier.ts';
import { languagesInTurn } from './in-turn.ts';
import { participant } from './participant.ts';
import { staffAtDesk } from './staff-at-desk.ts';
import { watchedPage } from './watched-page.ts';

const headings = ['عملہ نمبر', 'نام'];
const people = [
  ['MTM-70412', 'عائشہ خان'],
  ['MTM-70413', 'Bashir O’Neil'],
  ['MTM-70414', 'فرحت جبیں'],
];
const secrets = [...headings, ...people.flat()];
/** As a spreadsheet in Pakistan saves it: with a byte order mark and semicolons. */
const file = `\uFEFF${[headings, ...people].map((row) => row.join(';')).join('\r\n')}\r\n`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a coordinator of a workplace', () => {
  test.each(languagesInTurn(1))(
    'records completion by a list that never leaves, in %s',
    async (language) => {
      const url = inject('url');
      const coordinator = await staffAtDesk(browser, language);
      const { page, context, words, press, follow, says } = coordinator;
      const sent: string[] = [];
      context.on('request', (request) => {
        const body = request.postData() ?? '';
        sent.push(body, request.url(), JSON.stringify(request.headers()));
      });
      const { roster } = words;
      const choose = async (name: string, text: string) => {
        const input = page.locator('input[type=file]');
        await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
        await page.getByLabel(roster.found.column).selectOption('1');
      };

      await coordinator.signIn(url, 'Bilal Both');
      await coordinator.planWorkshop(`Mill ${language}`, async () => {
        await page.getByLabel(words.planning.fields.setting).selectOption('workplace');
        await page.locator('input[value="roster"]').check();
      });
      await press(words.running.acts.open.press);
      await follow(words.running.links.roster);
      await choose('staff.csv', file);
      await press(roster.codes.get.replace('{count}', '3'));
      await says(roster.codes.got);
      const saved = await savedBy(page, () => press(roster.save.download));
      expect(saved.name).toBe('staff.codes.csv');
      expect(saved.text.startsWith('\uFEFF')).toBe(true);
      const rows = saved.text.slice(1).trim().split('\r\n');
      expect(rows[0]).toBe(`"${headings.join('";"')}";"sanad_code"`);
      const codes = rows.slice(1).map((row) => row.split(';').at(-1)?.replaceAll('"', '') ?? '');
      expect(new Set(codes).size).toBe(3);

      await completes(codes[1] ?? '', language);

      await page.reload();
      await choose(saved.name, saved.text);
      await press(roster.standing.ask);
      const today = dayInPakistan(Date.now() / 1_000);
      await expect
        .poll(() => page.getByRole('row', { name: 'Bashir O’Neil' }).textContent())
        .toContain(today);
      expect(await page.getByRole('row', { name: 'عائشہ خان' }).textContent()).not.toContain(today);
      const told = await savedBy(page, () => press(roster.save.downloadCompletion));
      const [, , completed = ''] = told.text.split('\r\n');
      expect(completed).toContain(roster.save.yes);
      expect(completed).toContain(today);

      await coordinator.goTo(coordinator.place().replace(/\/roster$/, ''));
      await coordinator.closeNow();
      await follow(words.running.links.statement);
      const { statement } = words;
      await press(statement.make);
      const signed = await savedBy(page, () => press(statement.saveStatement));
      const input = page.locator('input[type=file]');
      await input.setInputFiles({
        name: saved.name,
        mimeType: 'text/csv',
        buffer: Buffer.from(saved.text),
      });
      await page.getByLabel(statement.column).selectOption('1');
      const list = await savedBy(page, () => press(statement.saveList));
      expect(list.text).toContain('Bashir O’Neil');
      await inspects({ signed: signed.text, list: list.text, today }, language);

      expect(sent.some((text) => text.includes('/api/'))).toBe(true);
      const leaked = (secret: string) =>
        sent.some((text) => text.includes(secret) || decoded(text).includes(secret));
      expect(secrets.filter(leaked)).toEqual([]);
      // No order of rows is told either: codes are asked for by the alphabet.
      const asked = codes.map((code) => normaliseCode(code, personalCodeLength)).sort();
      expect(sent).toContain(JSON.stringify({ codes: asked }));
      await coordinator.leave();
    },
  );
});

/** Somebody at a computer of the mill: joins with the personal code, finishes, types it again. */
async function completes(code: string, language: (typeof languages)[number]) {
  const { page, wrongs, close } = await watchedPage(browser, inject('url'));
  page.setDefaultTimeout(12_000);
  const person = participant(page, language);
  const { words, press, heading } = person;
  const { hub, result } = words.taking;
  const { consent } = words.entering;

  await person.open(inject('url'));
  await person.typeCode(code);
  await heading(consent.title);
  await page.getByText(consent.employerTitle).waitFor();
  for (const point of consent.employer) await page.getByText(point).waitFor();
  await person.agree();
  const own = await person.finishJoining();
  expect(own).not.toContain(code);

  await person.next(hub.before);
  await person.answer('a', '2');
  await person.send();
  await heading(hub.title);
  await person.readLessons(5);
  await person.next(hub.after);
  await person.answer('b', '4');
  await person.send();
  await heading(result.title);
  await person.toHub();

  const { completion } = words.closing;
  await person.next(hub.completion);
  await heading(completion.title);
  await page.getByLabel(completion.label).fill(code.toLowerCase());
  await press(completion.submit);
  await page.getByText(words.notices.said.completed).waitFor();
  expect(wrongs).toEqual([]);
  await close();
}

interface HandedOver {
  readonly signed: string;
  readonly list: string;
  readonly today: string;
}

/** An inspector without an account checks the statement, then the list, then a list that was changed. */
async function inspects({ signed, list, today }: HandedOver, language: (typeof languages)[number]) {
  const inspector = await verifier(browser, language);
  const { page, verify, drop } = inspector;
  const asked: string[] = [];
  const { genuine, list: texts } = verify.statement;
  const says = (text: string) => expect.poll(() => inspector.facts()).toContain(text);
  await page.goto(`/${language}/verify/`);
  await page.locator('#verify').waitFor();
  // The first statement of a stack brings its key out with it, a second later.
  await expect
    .poll(
      async () => {
        await drop(signed, 'statement.jwt');
        await page.locator('.checked h2').waitFor();
        return verdict(page);
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(genuine);
  page.on('request', (request) => asked.push(request.url()));
  await drop(list, 'statement.csv');
  await says(texts.matches);
  await drop(list.replace(today, '2026-01-02'), 'statement.csv');
  await says(texts.differs);
  expect(asked).toEqual([]);
  await inspector.leave();
}

async function savedBy(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
