import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { participant } from './participant.ts';
import { staffAtDesk } from './staff-at-desk.ts';
import { watchedPage } from './watched-page.ts';

const modules = ['healthy-relationships', 'support-networks'] as const;
const titleOf = (id: string, language: Language): string =>
  JSON.parse(readFileSync(`content/modules/${id}/module.${language}.json`, 'utf8')).title;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Person = ReturnType<typeof participant>;

/** The quiz before, five lessons and the quiz after of the module that the hub names next. */
async function goThroughModule(person: Person): Promise<void> {
  const { page, heading, words } = person;
  const { hub, result } = words.taking;
  await person.next(hub.before);
  await person.answer('a', '2');
  await person.send();
  await heading(hub.title);
  await person.readLessons(5);
  await person.next(hub.after);
  await person.answer('b', '4');
  await person.send();
  await heading(result.title);
  // Every letter is right twice in each form.
  await expect.poll(() => page.locator('main').textContent()).toMatch(/2 \/ 8/);
  await person.toHub();
}

describe('a workshop of two modules', () => {
  test.each(languagesInTurn(0))(
    'is planned, gone through on a phone and reported, in %s',
    async (language) => {
      const url = inject('url');
      const trainer = await staffAtDesk(browser, language);
      await trainer.signIn(url, 'Tariq Trainer');
      const choose = (id: string, on: boolean) =>
        trainer.page
          .getByRole('checkbox', { name: titleOf(id, language) })
          .first()
          .setChecked(on);
      const workshop = await trainer.planWorkshop(`Two modules ${language}`, async () => {
        for (const id of modules) await choose(id, true);
        await choose('consent', false);
      });
      const code = await trainer.openPlanned(workshop);

      const phone = await watchedPage(browser, url, 'phone');
      const person = participant(phone.page, language);
      await person.open(url, code);
      await person.agree();
      await person.finishJoining();
      for (const id of modules) {
        await phone.page.getByRole('heading', { name: titleOf(id, language) }).waitFor();
        await goThroughModule(person);
      }
      await person.next(person.words.taking.hub.feedback);

      await trainer.goTo(workshop);
      await trainer.closeNow();
      await trainer.follow(trainer.words.running.links.report);
      for (const id of modules) await trainer.says(titleOf(id, language));
      expect(phone.wrongs).toEqual([]);
      await phone.close();
      await trainer.leave();
    },
  );
});
