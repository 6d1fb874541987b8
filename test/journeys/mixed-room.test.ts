import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { scriptedParticipant } from './scripted-class.ts';
import { staffAtDesk } from './staff-at-desk.ts';

const phones = Array.from({ length: 12 }, (_, number) => number);
/** Sheets of each phase; no number of phones, so that one can't be taken for the other. */
const sheets = { before: 23, after: 21 } as const;
const phases = ['before', 'after'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a mixed room', () => {
  test.each(languagesInTurn(1))(
    'has phones and paper in one report, apart, in %s',
    async (language) => {
      const url = inject('url');
      const trainer = await staffAtDesk(browser, language);
      const { page, words, press, follow, says } = trainer;
      const { paper, running, report, frame, lists } = words;

      await trainer.signIn(url, 'Tariq Trainer');
      const code = await trainer.openWorkshop(`Mixed ${language}`);
      const workshop = trainer.place();
      const group = await Promise.all(
        phones.map((number) => scriptedParticipant({ url, code }, number)),
      );
      for (const { goOn } of group) await goOn();

      await follow(running.links.paper);
      for (const phase of phases) {
        await page.locator(`input[value="${phase}"]`).check();
        await press(paper.next);
        const counts = page.locator('.tally-items > li');
        await counts.first().waitFor();
        await page.getByLabel(paper.sheets).fill(`${sheets[phase]}`);
        const items = await counts.count();
        for (let item = 0; item < items; item += 1) {
          const boxes = counts.nth(item).locator('input');
          await boxes.nth(item % 4).fill('14');
          await boxes.nth((item + 1) % 4).fill('6');
        }
        // A stroke too many is pointed out where it stands, and nothing is sent.
        await counts.nth(0).locator('input').nth(2).fill('9');
        await press(paper.save);
        const over = 14 + 6 + 9 - sheets[phase];
        await says(paper.tooMany.replace('{count}', `${over}`));
        await counts.nth(0).locator('input').nth(2).fill('');
        await press(paper.save);
        await says(paper.saved);
        await says(sheetsHeld(paper.held, paper.phases[phase], sheets[phase]));
      }

      await page.getByRole('link', { name: frame.backTo }).click();
      await says(running.live.joined.replace('{joined}', '12').replace('{seats}', '30'));
      await trainer.closeNow();
      await follow(running.links.report);
      await trainer.heading(lists.titles['learning-circle']);
      await says(report.report.paper.lead);
      const section = (title: string) =>
        page
          .locator('section')
          .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
      const onPaper = section(report.report.paper.title);
      for (const phase of phases) {
        const row = onPaper.getByRole('row').filter({ hasText: report.report.paper.phases[phase] });
        expect(await row.first().textContent()).toContain(`${sheets[phase]}`);
      }
      // What rests on phones is none the more for the paper.
      const basis = (await section(report.report.basis.title).textContent()) ?? '';
      const sums = phases.map((phase) => phones.length + sheets[phase]);
      for (const number of [...Object.values(sheets), ...sums]) {
        expect(basis).not.toContain(`${number}`);
      }
      expect(basis).toContain('12');

      await trainer.goTo(`${workshop}/paper`);
      await says(paper.notOpen);
      await trainer.leave();
    },
  );
});

/** The end of the line about sheets that were typed in: phase and number. */
function sheetsHeld(text: string, phase: string, count: number): string {
  const end = text.slice(text.indexOf('{phase}'));
  return end.replace('{phase}', phase).replace('{sheets}', `${count}`);
}
