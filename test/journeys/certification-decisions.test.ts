import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { dateIn } from '../../site/src/dates.ts';
import { fill } from '../../site/src/words/fill.ts';
import { launchBrowser } from './browser.ts';
import { atCertification } from './certification/at-certification.ts';
import { bringWay, demoBody, idOf, stackAtHand } from './certification/brought.ts';
import { certifierOfBody } from './certification/certifier-of-body.ts';
import { type TrackAtHand, trackAtHand } from './certification/track-at-hand.ts';
import { verifier } from './certification/verifier.ts';

const trackId = 'workshop-facilitator';
const way = `#way/${demoBody}/${trackId}`;
const witness = { staffId: 'a-lead-facilitator', name: 'Lubna Lead' };

let browser: Browser;
let dependencies: Dependencies;
let at: TrackAtHand;
beforeAll(async () => {
  [browser, dependencies, at] = await Promise.all([
    launchBrowser(),
    stackAtHand(),
    trackAtHand(trackId),
  ]);
});
afterAll(async () => {
  dependencies.documents.destroy();
  await browser.close();
});

describe('certifiers', () => {
  test('hear an appeal once, by another of them, in Urdu', async () => {
    const language = 'ur';
    const name = 'نادیہ رحمان';
    const account = 'Nadia Coordinator';
    await bringWay(dependencies, { staffId: idOf(dependencies, account), name, at, witness });
    const trainer = await atCertification(browser, language);
    const { words, press, says, goTo, page } = trainer;
    const { application } = words.credential;
    const { decide } = words.certifier.application;
    await trainer.signIn(account, `${way}/application`);
    await press(application.apply);
    await says(words.lists.applicationStates.applied);

    const first = await certifierOfBody(browser, language, 'Kamran Certifier');
    await first.openApplication(name);
    await first.decide('decline', 'مشاہدے کم ہیں۔');

    await goTo('');
    await goTo(`${way}/application`);
    await says('مشاہدے کم ہیں۔');
    await page.getByLabel(application.appealReason).fill('دونوں مشاہدے درج ہیں۔');
    await press(application.appeal);
    await says(words.lists.applicationStates.appealed);

    await first.openApplication(name);
    await first.says(words.problems.types['own-decision']);
    expect(await first.page.getByRole('button', { name: decide.press }).count()).toBe(0);
    await first.leave();

    const second = await certifierOfBody(browser, language, 'Sadia Certifier');
    await second.openApplication(name);
    await second.says('دونوں مشاہدے درج ہیں۔');
    await second.decide('uphold', 'فیصلہ قائم ہے۔');
    await second.leave();

    await goTo('');
    await goTo(`${way}/application`);
    await says(words.lists.applicationStates.refused);
    await says('فیصلہ قائم ہے۔');
    for (const again of [application.appeal, application.apply]) {
      expect(await page.getByRole('button', { name: again, exact: true }).count()).toBe(0);
    }
    await trainer.leave();
  });

  test('decide neither on their own application nor on what they observed, in Arabic', async () => {
    const language = 'ar';
    const name = 'سعدية القريشي';
    const observer = { staffId: idOf(dependencies, 'Kamran Certifier'), name: 'Kamran Certifier' };
    const staffId = idOf(dependencies, 'Sadia Certifier');
    await bringWay(dependencies, { staffId, name, at, witness: observer, state: 'applied' });
    for (const [account, refusal] of [
      ['Sadia Certifier', 'own-application'],
      ['Kamran Certifier', 'own-observation'],
    ] as const) {
      const certifier = await certifierOfBody(browser, language, account);
      const { words, page } = certifier;
      await certifier.openApplication(name);
      await certifier.says(words.problems.types[refusal]);
      const { decide } = words.certifier.application;
      expect(await page.getByRole('button', { name: decide.press }).count()).toBe(0);
      await certifier.leave();
    }
  });

  test('recognise prior experience by two, then suspend and reinstate, in English', async () => {
    const language = 'en';
    const name = 'Hina Shah';
    const first = await certifierOfBody(browser, language, 'Kamran Certifier');
    await first.proposeRecognition({
      ...{ name, email: 'hina.coordinator@school.example', track: trackId, months: '12' },
      ...{ evidence: 'Workshops since 2015.', reason: 'Has trained others.' },
    });
    const { recognition } = first.words.certifier;
    const proposed = (desk: typeof first) =>
      desk.page.locator('main li.row').filter({ hasText: name });
    expect(await proposed(first).textContent()).toContain(recognition.own);
    expect(
      await proposed(first)
        .getByRole('button', { name: recognition.confirm.press, includeHidden: true })
        .count(),
    ).toBe(0);

    const second = await certifierOfBody(browser, language, 'Sadia Certifier');
    await second.follow(second.words.titles.recognitions);
    await proposed(second).locator('summary').first().click();
    await second.pressIn(proposed(second), recognition.confirm.press);
    await second.page.getByText(recognition.confirm.done, { exact: true }).waitFor();
    await second.leave();

    const holder = await atCertification(browser, language);
    await holder.signIn('Hina Coordinator');
    const track = at.track.words[language].name;
    await holder.follow(track);
    await holder.says(holder.words.lists.marks['prior-experience']);
    const id = holder.place().split('/').at(-1) ?? '';
    await holder.leave();

    const anybody = await verifier(browser, language);
    const { verify } = anybody;
    const link = `${inject('url')}/${language}/verify/#${id}`;
    await anybody.sees(link, verify.standing.valid);
    expect(await anybody.facts()).toContain(verify.marks['prior-experience']);
    await first.changeCredential({ name, track }, 'suspend', 'A complaint is looked into.');
    await anybody.sees(link, verify.standing.suspended);
    const today = dateIn(language, new Date().toISOString().slice(0, 10));
    expect(await anybody.facts()).toContain(fill(verify.since, { date: today }));
    await first.changeCredential({ name, track }, 'reinstate', 'Nothing was found.');
    await anybody.sees(link, verify.standing.valid);
    await anybody.leave();
    await first.leave();
  });
});
