import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { qrPath } from '../../site/src/console/sharing/qr-path.ts';
import { dateIn } from '../../site/src/dates.ts';
import { fill } from '../../site/src/words/fill.ts';
import { wordsIn } from '../../site/src/words/registry.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { atCertification } from './certification/at-certification.ts';
import { byHttp } from './certification/by-http.ts';
import { certifierOfBody } from './certification/certifier-of-body.ts';
import { examSat } from './certification/exam-sat.ts';
import { recognised } from './certification/recognised.ts';
import { type TrackAtHand, trackAtHand } from './certification/track-at-hand.ts';
import { type TrainerOnTheWay, trainerOnTheWay } from './certification/trainer-on-the-way.ts';
import { verdict, verifier } from './certification/verifier.ts';
import { browserWithoutApi } from './certification/without-api.ts';
import { witnessAtLink } from './certification/witness-at-link.ts';
import { languagesInTurn } from './in-turn.ts';

/** The track with the fewest modules that nothing has to come before. */
const trackId = 'victim-support-officer';
const body = 'Saman Support Network (demo)';

interface Cast {
  readonly trainer: string;
  /** As it shall stand on the credential. */
  readonly name: string;
  readonly observer: string;
  readonly certifier: string;
}

const casts: Readonly<Record<Language, Cast>> = {
  en: {
    trainer: 'Tariq Trainer',
    name: 'Zainab Iqbal',
    observer: 'Beenish Both',
    certifier: 'Kamran Certifier',
  },
  ur: {
    trainer: 'Tahira Trainer',
    name: 'طاہرہ بی بی',
    observer: 'Bilal Both',
    certifier: 'Sadia Certifier',
  },
  ar: {
    trainer: 'Sana Stranger',
    name: 'سناء الهاشمي',
    observer: 'Khalid Coordinator',
    certifier: 'Kamran Certifier',
  },
};

let browser: Browser;
let stopped: Awaited<ReturnType<typeof browserWithoutApi>>;
let at: TrackAtHand;
beforeAll(async () => {
  [browser, stopped, at] = await Promise.all([
    launchBrowser(),
    browserWithoutApi(),
    trackAtHand(trackId),
  ]);
  const observers = Object.values(casts).map(({ observer }) => observer);
  const certifiers = [await byHttp('Kamran Certifier'), await byHttp('Sadia Certifier')] as const;
  await recognised(certifiers, trackId, observers);
});
afterAll(async () => {
  await stopped.close();
  await browser.close();
});

/** Sits the exam: a refresh and another device in the middle lose nothing. Two answers are wrong. */
async function sitExam(trainer: TrainerOnTheWay, { trainer: account }: Cast) {
  const { words, language, page, press, follow, heading, place } = trainer;
  const { exam } = words;
  await follow(words.lists.steps.exam);
  await heading(words.titles.exam);
  await press(exam.begin);
  const desk = examSat(trainer, at);
  const isRight = (count: number) => count !== 3 && count !== 12;
  const first = await desk.answerAll(1, 6, isRight);
  await desk.saved();
  await page.reload();
  await desk.shows(7);
  const second = await desk.answerAll(7, 8, isRight);
  await desk.saved();

  const phone = await atCertification(browser, language, 'phone');
  await phone.signIn(account, place().replace(/\/\d+$/, ''));
  await phone.follow(exam.goOn);
  const hand = examSat(phone, at);
  const third = await hand.answerAll(9, 14, isRight);
  await hand.saved();
  await phone.leave();

  await page.reload();
  const fourth = await desk.answerAll(15, 20, isRight);
  await desk.handIn();
  const items = [...first, ...second, ...third, ...fourth];
  expect(new Set(items).size).toBe(20);
  await desk.result(18, items);
  await page.reload();
  await desk.result(18, items);
  await trainer.toWay();
}

/** What the credential looks like to keep: two files, and a page for paper with the code. */
async function keepCredential(trainer: TrainerOnTheWay, name: string) {
  const { page, language, words, toCredential, context } = trainer;
  const { credential } = words;
  const id = await toCredential();
  const jwt = await savedBy(page, () => page.getByRole('link', { name: credential.jwt }).click());
  const json = await savedBy(page, () =>
    page.getByRole('button', { name: credential.json }).click(),
  );
  expect([jwt.name, json.name]).toEqual([`credential-${id}.jwt`, `credential-${id}.json`]);
  expect(jwt.text.split('.').length).toBe(3);

  const paper = await context.newPage();
  const { verify } = wordsIn(language);
  await paper.goto(`/${language}/certificate/#${id}`);
  await expect.poll(() => paper.locator('.certificate').textContent()).toContain(name);
  expect(await accessibilityWrongs(paper)).toEqual([]);
  const link = `${inject('url')}/${language}/verify/#${id}`;
  const code = paper.getByRole('img', { name: verify.qr });
  expect(await code.locator('.certificate-dark').getAttribute('d')).toBe(qrPath(link).path);
  await paper.emulateMedia({ media: 'print' });
  // The printed part of an A4 page, as browsers lay it out.
  await paper.setViewportSize({ width: 718, height: 1_000 });
  expect(await paper.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
  expect(await code.isVisible()).toBe(true);
  const pages = (await paper.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages?.length).toBe(1);
  await paper.close();
  return { id, link, files: [jwt.text, json.text] };
}

async function savedBy(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

describe('the whole chain of certification', () => {
  test.each(languagesInTurn(1))(
    'leads from the first lesson to a credential that verifies anywhere, in %s',
    async (language) => {
      const cast = casts[language];
      const { name } = cast;
      const person = await atCertification(browser, language);
      await person.signIn(cast.trainer);
      const trainer = trainerOnTheWay(person, { body, at });
      const { words, sees, goTo } = trainer;
      await trainer.introduce(name, true);
      const way = await trainer.chooseTrack();
      await trainer.promise();
      await trainer.study();
      await sees('modules', 'done');
      const days = await trainer.logDays();
      await trainer.toWay();
      const sessions = await trainer.logPractice();
      await sitExam(trainer, cast);

      const note = `Calm and clear (${language}).`;
      const observer = await witnessAtLink(browser, {
        language,
        person: cast.observer,
        trainer: name,
      });
      for (const link of days) await observer.confirm(link);
      for (const link of sessions) {
        await observer.sign(link, 'meets', note);
        await observer.says(words.witness.outcomes.passed);
      }
      await observer.open(sessions[0] ?? '');
      await observer.says(words.problems.types['link-unknown']);
      await observer.leave();

      await goTo('');
      await goTo(way);
      for (const step of ['conduct', 'training-days', 'exam', 'practice'] as const) {
        await sees(step, 'done');
      }
      await trainer.apply();

      const certifier = await certifierOfBody(browser, language, cast.certifier);
      await certifier.openApplication(name);
      for (const evidence of [name, note, fill(words.exam.right, { correct: 18, of: 20 })]) {
        await certifier.says(evidence);
      }
      await certifier.decide('approve');

      await goTo('');
      await goTo(way);
      const { link, files } = await keepCredential(trainer, name);

      const anybody = await verifier(browser, language);
      const { verify } = anybody;
      await anybody.sees(link, verify.standing.valid);
      for (const fact of [name, trainer.trackName, body, verify.marks['sample-exam']]) {
        expect(await anybody.facts()).toContain(fact);
      }
      for (const file of files) {
        await anybody.drop('');
        await expect.poll(() => verdict(anybody.page)).toBe(verify.notValid);
        await anybody.drop(file);
        await expect.poll(() => verdict(anybody.page)).toBe(verify.standing.valid);
      }

      const reason = `Broke the code of conduct (${language}).`;
      await certifier.changeCredential({ name, track: trainer.trackName }, 'revoke', reason);
      await certifier.leave();
      await anybody.sees(link, verify.standing.revoked);
      const today = dateIn(language, new Date().toISOString().slice(0, 10));
      expect(await anybody.facts()).toContain(fill(verify.since, { date: today }));
      expect(await anybody.facts()).not.toContain(reason);
      await anybody.leave();

      const later = await verifier(stopped.browser, language);
      expect((await later.page.goto('/api/health'))?.status()).toBe(500);
      await later.sees(link, verify.standing.revoked);
      await later.drop(files[0] ?? '');
      await expect.poll(() => verdict(later.page)).toBe(verify.standing.revoked);
      await later.leave();

      await goTo('');
      await trainer.says(words.lists.credentialStates.revoked);
      await trainer.leave();
    },
  );
});
