import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Language, languages } from '../../content/schema/language.ts';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { staffAtDesk } from './staff-at-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Somebody of the school at a computer of their own, signed in. */
async function signedIn(person: string, language: Language) {
  const editor = await staffAtDesk(browser, language);
  await editor.signIn(inject('url'), person);
  const field = (label: string) => editor.page.getByLabel(label, { exact: true });
  return { ...editor, field };
}

describe('two people at one form', () => {
  test.each(languagesInTurn(0))(
    'lose nothing of a draft that both change, in %s',
    async (language) => {
      const trainer = await signedIn('Tariq Trainer', language);
      const colleague = await signedIn('Beenish Both', language);
      const { planning, running, frame } = trainer.words;
      const { internalTitle, seats, district } = planning.fields;
      const draft = await trainer.planWorkshop(`Planned by one ${language}`);

      await trainer.follow(running.acts.edit);
      await trainer.heading(frame.titles['edit-workshop']);
      await trainer.field(seats).fill('41');
      await trainer.field(district).fill('Quetta');

      await colleague.goTo(draft);
      await colleague.heading(`Planned by one ${language}`);
      await colleague.follow(running.acts.edit);
      await colleague.field(internalTitle).fill(`Named by the other ${language}`);
      await colleague.field(seats).fill('55');
      await colleague.press(planning.savePlan);
      await colleague.heading(`Named by the other ${language}`);

      // Also after a refresh it is known what was typed over.
      await trainer.page.reload();
      await trainer.heading(frame.titles['edit-workshop']);
      expect(await trainer.field(seats).inputValue()).toBe('41');
      await trainer.press(planning.savePlan);
      await trainer.says(planning.changed.title);
      const choice = (part: string) => trainer.page.getByRole('group', { name: part, exact: true });
      expect(await choice(seats).textContent()).toContain('41');
      expect(await choice(seats).textContent()).toContain('55');
      expect(await choice(internalTitle).locator('input[value="theirs"]').isChecked()).toBe(true);
      expect(await choice(district).locator('input[value="mine"]').isChecked()).toBe(true);
      await choice(seats).locator('input[value="theirs"]').check();
      await trainer.press(planning.changed.save);
      await trainer.heading(`Named by the other ${language}`);
      await trainer.says(frame.saved);

      await colleague.follow(running.acts.edit);
      await colleague.heading(frame.titles['edit-workshop']);
      expect(await colleague.field(seats).inputValue()).toBe('55');
      expect(await colleague.field(district).inputValue()).toBe('Quetta');
      await trainer.leave();
      await colleague.leave();
    },
  );

  test.each(languagesInTurn(1))(
    "show a colleague's settings before they put theirs in their place, in %s",
    async (language) => {
      const first = await signedIn('Hina Coordinator', language);
      const second = await signedIn('Beenish Both', language);
      const { frame, organisation } = first.words;
      const { rosterRetention, changed } = organisation.settings;
      const days = languages.indexOf(language);
      const mine = String(1_900 + days);
      const theirs = String(1_800 + days);
      for (const { follow, heading, field } of [first, second]) {
        await follow(frame.titles.settings);
        await heading(frame.titles.settings);
        await field(rosterRetention).waitFor();
      }
      await first.field(rosterRetention).fill(mine);
      await second.field(rosterRetention).fill(theirs);
      await second.press(frame.save);
      await second.says(frame.saved);

      // As after signing in again: what was read anew is not what was typed over.
      await first.page.reload();
      await first.says(changed);
      expect(await first.page.locator('.callout').textContent()).toContain(theirs);
      expect(await first.field(rosterRetention).inputValue()).toBe(mine);
      await first.press(frame.save);
      await first.says(frame.saved);
      await second.page.reload();
      await expect.poll(() => second.field(rosterRetention).inputValue()).toBe(mine);
      await first.leave();
      await second.leave();
    },
  );
});
