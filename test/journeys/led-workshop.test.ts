import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { scriptedParticipant } from './scripted-class.ts';
import { staffAtDesk } from './staff-at-desk.ts';

/** A school class; more than the 10 below which the others' view says little. */
const people = 30;
const numbers = Array.from({ length: people }, (_, number) => number);

/** Signing out ends all sessions of a person: no other journey signs in as this one. */
const signsOut = 'Nargis Trainer';

/** Parts of the report that are on its printed pages, beside figures. */
const printed = ['basis', 'learning', 'readers'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a trainer', () => {
  test.each(languagesInTurn(2))(
    'plans, opens, watches, closes and reports a workshop of 30 in %s',
    async (language) => {
      const url = inject('url');
      const trainer = await staffAtDesk(browser, language);
      const { page, words, press, heading } = trainer;
      const { live, acts, links } = words.running;

      await trainer.signIn(url, signsOut);
      const code = await trainer.openWorkshop(`Class ${language}`);
      const joined = (number: number) =>
        live.joined.replace('{joined}', `${number}`).replace('{seats}', '30');
      await trainer.says(joined(0));

      const group = await Promise.all(
        numbers.map((number) => scriptedParticipant({ url, code }, number)),
      );
      // Fresh within three seconds, without a reload.
      await trainer.says(joined(people), 3_000);
      for (const { goOn } of group) await goOn();
      await trainer.says(live.feedback.replace('{count}', `${people}`), 3_000);

      await page.getByText(acts.close.title, { exact: true }).first().click();
      await page.locator('details[open] input[value="0"]').check();
      await press(acts.close.press);
      await trainer.follow(links.report);
      await heading(words.report.report.title);
      await trainer.says(words.report.report.learning.title);
      const { pairsOfJoined } = words.report.report.learning;
      const [beforePairs = ''] = pairsOfJoined.replace('{joined}', `${people}`).split('{pairs}');
      await trainer.says(beforePairs);
      // All 30 did everything, and the exact number of pairs would still tell of a missing few.
      await trainer.says(words.report.figures.atLeast.text.replace('{count}', '26'));
      await page.emulateMedia({ media: 'print' });
      for (const part of printed) {
        expect(await page.getByText(words.report.report[part].title).first().isVisible()).toBe(
          true,
        );
      }
      const signOut = page.getByRole('button', { name: words.frame.signOut, includeHidden: true });
      expect([await signOut.count(), await signOut.isVisible()]).toEqual([1, false]);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
      await page.emulateMedia({ media: null });

      await press(words.frame.signOut);
      await heading(words.session.signedOut.title);
      await trainer.leave();
    },
  );
});
