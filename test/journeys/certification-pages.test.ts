import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import type { languages } from '../../content/schema/language.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { readHash, routes } from '../../site/src/certification/navigation/routes.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { type AtCertification, atCertification } from './certification/at-certification.ts';
import { bringWay, demoBody, idOf, stackAtHand } from './certification/brought.ts';
import { type ByHttp, byHttp } from './certification/by-http.ts';
import { propose } from './certification/recognised.ts';
import { type TrackAtHand, trackAtHand } from './certification/track-at-hand.ts';
import { daysAgo } from './certification/trainer-on-the-way.ts';
import { languagesInTurn } from './in-turn.ts';
import { sticksOut } from './sticks-out.ts';

const body = `/api/organisations/${demoBody}`;
const witness = { staffId: 'a-lead-facilitator', name: 'Lubna Lead' };
const applicant = 'an-applicant-to-look-at';
/** The way that somebody is on, and one that they have been through. */
const begun = 'victim-support-officer';
const done = 'workshop-facilitator';

const pathView = z.object({
  application: z.object({ version: z.int() }),
  credential: z.nullable(z.object({ id: z.string() })),
});
const linked = z.object({ secret: z.string() });
const practised = z.object({ link: z.object({ secret: z.string() }) });

let browser: Browser;
let dependencies: Dependencies;
let at: TrackAtHand;
let credentialId: string;
/** Secrets of links that nobody has used. */
let links: { readonly practice: string; readonly day: string };
beforeAll(async () => {
  [browser, dependencies, at] = await Promise.all([
    launchBrowser(),
    stackAtHand(),
    trackAtHand(begun),
  ]);
  const trainer = await byHttp('Kamran Certifier');
  const certifier = await byHttp('Sadia Certifier');
  const staffId = idOf(dependencies, 'Kamran Certifier');
  const name = 'Kamran Aziz';
  const before = await trackAtHand(done);
  await bringWay(dependencies, { staffId, name, at: before, witness, state: 'applied' });
  await bringWay(dependencies, { staffId, name, at, witness, without: 'exam' });
  const lead = await trackAtHand('lead-facilitator');
  const waits = { staffId: applicant, name: 'Zarqa Khattak', at: lead, witness } as const;
  await bringWay(dependencies, { ...waits, state: 'applied' });
  credentialId = await approved(trainer, certifier, staffId);
  links = await linksOf(trainer);
  await trainer(`POST /api/certification/paths/${demoBody}/${begun}/sittings`, { language: 'en' });
  await propose(certifier, done, ['Beenish Both']);
  await certifier(`PUT ${body}/targets`, {
    version: z.object({ targetsVersion: z.int() }).parse(await certifier(`GET ${body}/overview`))
      .targetsVersion,
    targets: [{ trackId: done, province: 'PK-SD', holders: 40, by: '2027-06-30' }],
  });
});
afterAll(async () => {
  dependencies.documents.destroy();
  await browser.close();
});

/** The application for `done`, approved; the id of its credential. */
async function approved(trainer: ByHttp, certifier: ByHttp, staffId: string): Promise<string> {
  const path = `GET /api/certification/paths/${demoBody}/${done}`;
  const { version } = pathView.parse(await trainer(path)).application;
  const decisions = `${body}/applications/${staffId}/${done}/decisions`;
  await certifier(`POST ${decisions}`, { decision: 'approve', version });
  return pathView.parse(await trainer(path)).credential?.id ?? '';
}

/** A day and a session on the way, each with a link that waits for an answer. */
async function linksOf(trainer: ByHttp) {
  const path = `/api/certification/paths/${demoBody}/${begun}`;
  const pageKey = () => randomBytes(16).toString('base64url');
  const on = daysAgo(9);
  const day = linked.parse(await trainer(`POST ${path}/days`, { pageKey: pageKey(), on }));
  const session = { pageKey: pageKey(), on, kind: 'role-play', group: 12 };
  const { id } = z
    .object({ id: z.string() })
    .parse(await trainer(`POST ${path}/practices`, session));
  const invite = { change: 'invite', pageKey: pageKey() };
  const invited = practised.parse(await trainer(`POST ${path}/practices/${id}/changes`, invite));
  return { practice: invited.link.secret, day: day.secret };
}

interface Person extends AtCertification {
  /** The names of the places that were looked at. */
  readonly seen: Set<string>;
}

/** Looks at the screen that this heading belongs to, with all that is folded away on it. */
async function look(person: Person, title: string) {
  const { page, words, heading, seen, place } = person;
  await heading(title);
  const hash = place();
  await expect
    .poll(() => page.locator('main').textContent(), { timeout: 12_000 })
    .not.toContain(words.frame.loading);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) folded.setAttribute('open', '');
  });
  expect(page.viewportSize()?.width, hash).toBe(320);
  expect(await accessibilityWrongs(page), hash).toEqual([]);
  expect(await sticksOut(page), hash).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    hash,
  ).toEqual([]);
  expect(await page.locator('#quick-exit').isVisible(), hash).toBe(true);
  expect(await page.locator('main [role=alert] .field-error').count(), hash).toBe(0);
  seen.add(readHash(hash)?.name ?? `no place: ${hash}`);
}

async function narrow(language: (typeof languages)[number]): Promise<Person> {
  const person = await atCertification(browser, language, 'phone');
  await person.page.setViewportSize({ width: 320, height: 568 });
  return { ...person, seen: new Set() };
}

/** Whoever was asked by a link, before and after signing in. */
async function lookAsWitness(person: Person) {
  const { page, words, language } = person;
  const { witness: texts, session } = words;
  const link = (secret: string) => `${inject('url')}/${language}/certification/#witness/${secret}`;
  await page.goto(link(links.practice));
  await look(person, session.signedOut.title);
  await person.signIn('Sadia Certifier', link(links.practice));
  await look(person, texts.practiceTitle);
  await page.goto('about:blank');
  await page.goto(link(links.day));
  await look(person, texts.dayTitle);
}

/** All screens of somebody who is on a way, holds a credential and certifies, each with its heading. */
function screensOf({ words, language }: AtCertification): readonly (readonly [string, string])[] {
  const { titles } = words;
  const way = `#way/${demoBody}/${begun}`;
  const [module] = at.modules;
  const [lesson] = module?.lessons ?? [];
  const study = `${way}/modules/${module?.id}`;
  const desk = `#body/${demoBody}`;
  return [
    ['#', words.way.home.title],
    ['#nowhere', titles.lost],
    ['#profile', titles.profile],
    [way, at.track.words[language].name],
    [`#way/${demoBody}/lead-facilitator/conduct`, titles.conduct],
    [study, module?.words[language].title ?? ''],
    [`${study}/lessons/${lesson?.id}`, lesson?.text[language].title ?? ''],
    [`${study}/quiz`, titles.quiz],
    [`${way}/exam`, titles.exam],
    [`${way}/exam/1`, titles.sitting],
    [`#way/${demoBody}/${done}/exam/1`, titles.sitting],
    [`${way}/days`, titles.days],
    [`${way}/practices`, titles.practices],
    [`${way}/application`, titles.application],
    [`#credentials/${credentialId}`, titles.credential],
    [`${desk}/applications`, titles.queue],
    [`${desk}/applications/${applicant}/lead-facilitator`, titles.applicant],
    [`${desk}/recognitions`, titles.recognitions],
    [`${desk}/credentials`, titles.issued],
    [`${desk}/overview`, titles.overview],
    [`${desk}/profile`, titles.issuer],
  ];
}

describe('certification', () => {
  test.each(languagesInTurn(2))(
    'is accessible and fits 320 px on every screen, in %s',
    async (language) => {
      const observer = await narrow(language);
      await lookAsWitness(observer);
      await observer.leave();

      const person = await narrow(language);
      await person.page.goto(`/${language}/certification/`);
      await look(person, person.words.session.signedOut.title);
      await person.signIn('Kamran Certifier');
      for (const [hash, title] of screensOf(person)) {
        await person.goTo(hash);
        await look(person, title);
      }
      const seen = new Set([...observer.seen, ...person.seen]);
      seen.delete('no place: #nowhere');
      expect([...seen].sort()).toEqual(Object.keys(routes).sort());
      await person.leave();
    },
  );
});
