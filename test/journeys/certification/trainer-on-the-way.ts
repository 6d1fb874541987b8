import { expect } from 'vitest';
import type { AtCertification } from './at-certification.ts';
import type { TrackAtHand } from './track-at-hand.ts';

export interface Way {
  /** As the certifying body names itself. */
  readonly body: string;
  readonly at: TrackAtHand;
}

const aDay = 86_400_000;

/** The day so many days ago, as a date field takes it. */
export const daysAgo = (count: number) =>
  new Date(Date.now() - count * aDay).toLocaleDateString('sv');

/** A trainer on the way through a track, who does each step on the screens. */
export function trainerOnTheWay(person: AtCertification, { body, at }: Way) {
  const { page, language, words, press, follow, heading, says, goTo, tick, pressIn } = person;
  const { lists, profile, practice, credential } = words;
  const trackName = at.track.words[language].name;

  const link = async (inside: ReturnType<typeof page.locator>) =>
    inside.getByLabel(practice.link.label).inputValue();
  const toWay = async () => {
    // An arrow stands before it.
    await page.getByRole('link', { name: words.frame.toWay }).click();
    await heading(trackName);
  };
  return {
    ...person,
    trackName,
    /** Says which name the credential shall carry. */
    introduce: async (name: string, listed: boolean) => {
      await follow(words.way.home.toProfile);
      await heading(words.titles.profile);
      await page.getByLabel(profile.name).fill(name);
      await page.getByLabel(profile.province).selectOption('PK-PB');
      await tick(language);
      await page.getByLabel(profile.profession).selectOption('social-worker');
      await tick('woman');
      if (listed) await tick('listed');
      await press(words.frame.save);
      await page.getByText(words.frame.saved, { exact: true }).waitFor();
    },
    /** Chooses the track at its certifying body; the answer is the address of the way. */
    chooseTrack: async () => {
      await goTo('');
      const offered = page.locator('main section.group').filter({ hasText: body });
      const track = offered.getByRole('article').filter({
        has: page.getByRole('heading', { level: 4, name: trackName, exact: true }),
      });
      await track.getByRole('link', { name: words.way.home.look }).click();
      await heading(trackName);
      return person.place();
    },
    /** Reads the code, promises to keep it, and declares what has to be declared. */
    promise: async () => {
      await follow(lists.steps.conduct);
      await heading(words.titles.conduct);
      await press(profile.conduct.save);
      await says(profile.conduct.missing);
      await tick('conduct');
      await tick('safeguarding');
      await press(profile.conduct.save);
      await page.getByText(profile.conduct.saved, { exact: true }).waitFor();
      await toWay();
    },
    /** Reads every lesson of every module and takes its quiz. */
    study: async () => {
      for (const { id, lessons, key } of at.modules) {
        await page.locator(`main li.step a[href$="/modules/${id}"]`).click();
        await says(words.study.quizLater);
        await page.getByRole('link', { name: lessons[0]?.text[language].title ?? '' }).click();
        for (const [index, { text }] of lessons.entries()) {
          await heading(text[language].title);
          const isLast = index + 1 === lessons.length;
          await follow(isLast ? words.study.toModule : words.study.next);
        }
        await follow(words.study.toQuiz);
        await heading(words.titles.quiz);
        await page.locator('fieldset.question').first().waitFor();
        for (const question of await page.locator('fieldset.question').all()) {
          const item = (await question.locator('input').first().getAttribute('name')) ?? '';
          await question.locator(`input[value="${key.get(item)}"]`).check();
        }
        await press(words.study.send);
        await says(words.study.completed);
        await toWay();
      }
    },
    /** Logs the days of training; the answers are the links for whoever led them. */
    logDays: async () => {
      await follow(lists.steps['training-days']);
      await heading(words.titles.days);
      const links: string[] = [];
      for (let day = 1; day <= at.track.requirements.trainingDays; day += 1) {
        await page.getByLabel(practice.day, { exact: true }).fill(daysAgo(day));
        await press(practice.days.save);
        await expect.poll(() => page.locator('main li.row').count()).toBe(day);
        links.push(await link(page.locator('main')));
      }
      expect(new Set(links).size).toBe(links.length);
      return links;
    },
    /** Logs the sessions to be observed; the answers are the links for an observer. */
    logPractice: async () => {
      await follow(lists.steps.practice);
      await heading(words.titles.practices);
      const links: string[] = [];
      for (let session = 1; session <= at.track.requirements.practice.sessions; session += 1) {
        await page.getByLabel(practice.day, { exact: true }).fill(daysAgo(session));
        await tick('role-play');
        await page.getByLabel(practice.group, { exact: true }).fill('12');
        await press(practice.save);
        const open = page
          .locator('main article')
          .filter({ has: page.getByRole('button', { name: practice.invite, exact: true }) });
        await pressIn(open, practice.invite);
        await page
          .getByLabel(practice.link.label)
          .nth(session - 1)
          .waitFor();
      }
      for (const each of await page.getByLabel(practice.link.label).all()) {
        links.push(await each.inputValue());
      }
      expect(new Set(links).size).toBe(at.track.requirements.practice.sessions);
      await toWay();
      return links;
    },
    apply: async () => {
      await follow(lists.steps.application);
      await heading(words.titles.application);
      await press(credential.application.apply);
      await says(lists.applicationStates.applied);
    },
    /** Waits until a step shows itself done. */
    sees: async (step: keyof typeof lists.steps, state: keyof typeof lists.stepStates) => {
      const row = page.locator('main li.step').filter({ hasText: lists.steps[step] });
      await expect.poll(() => row.first().textContent()).toContain(lists.stepStates[state]);
    },
    toWay,
    /** The credential, once it is signed and published. */
    toCredential: async () => {
      await follow(words.way.credential);
      await heading(words.titles.credential);
      const keep = page.getByRole('link', { name: credential.jwt });
      await expect
        .poll(
          async () => {
            if (await keep.isVisible()) return true;
            await page
              .getByRole('button', { name: credential.lookAgain })
              .click({ timeout: 1_000 })
              .catch(() => undefined);
            return keep.isVisible();
          },
          { timeout: 20_000, interval: 500 },
        )
        .toBe(true);
      return person.place().split('/').at(-1) ?? '';
    },
  };
}

export type TrainerOnTheWay = ReturnType<typeof trainerOnTheWay>;
