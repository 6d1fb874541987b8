import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { staffAtDesk } from './staff-at-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The place of a workshop, `#organisation/…/workshops/…`, by its two numbers. */
function numbersIn(place: string) {
  const [, organisation = '', , workshop = ''] = place.split('/');
  return { organisation, workshop };
}

describe('two organisations', () => {
  test.each(languagesInTurn(2))(
    'work side by side and see nothing of each other, in %s',
    async (language) => {
      const url = inject('url');
      const school = await staffAtDesk(browser, language);
      const mill = await staffAtDesk(browser, language);
      const { problems, frame } = mill.words;
      await Promise.all([school.signIn(url, 'Tariq Trainer'), mill.signIn(url, 'Tahira Trainer')]);
      const ofSchool = await school.planWorkshop(`School only ${language}`);
      const ofMill = await mill.planWorkshop(`Mill only ${language}`);
      expect(numbersIn(ofSchool).organisation).not.toBe(numbersIn(ofMill).organisation);

      await mill.goTo(ofSchool);
      await mill.heading(frame.titles.lost);
      await mill.says(frame.lost);
      // Under one's own organisation it is as missing as a number that nobody has.
      for (const missing of [numbersIn(ofSchool).workshop, 'nobody-has-this-one']) {
        await mill.goTo(`#organisation/${numbersIn(ofMill).organisation}/workshops/${missing}`);
        await mill.says(problems.types['not-found']);
      }

      await mill.follow(frame.titles.workshops);
      await mill.says(`Mill only ${language}`);
      expect(await mill.page.locator('main').textContent()).not.toContain('School only');
      await school.follow(frame.titles.workshops);
      await school.says(`School only ${language}`);
      expect(await school.page.locator('main').textContent()).not.toContain('Mill only');
      await school.leave();
      await mill.leave();
    },
  );

  test.each(languagesInTurn(0))(
    'invite a stranger and remove a member at once, in %s',
    async (language) => {
      const url = inject('url');
      const coordinator = await staffAtDesk(browser, language);
      const stranger = await staffAtDesk(browser, language);
      const { frame, organisation, session, problems } = coordinator.words;
      const { members } = organisation;
      await coordinator.signIn(url, 'Hina Coordinator');
      await coordinator.follow(frame.titles.members);
      await coordinator.press(members.sendInvitation);
      const link = await coordinator.page.getByLabel(members.link).inputValue();

      await stranger.page.goto(link);
      await stranger.says(session.signedOut.invited);
      const secret = link.slice(link.lastIndexOf('/') + 1);
      expect(stranger.page.url()).not.toContain(secret);
      await stranger.follow(session.signedOut.signIn);
      await stranger.chooseAccount('Sana Stranger');
      await stranger.heading(session.invitation.title);
      await stranger.press(session.invitation.accept);
      await stranger.heading(frame.titles.workshops);
      const place = stranger.place();

      await coordinator.page.reload();
      const row = coordinator.page.getByRole('listitem').filter({ hasText: 'Sana Stranger' });
      await row.locator('summary', { hasText: members.remove }).click();
      await row.getByRole('button', { name: members.remove, exact: true }).click();
      await coordinator.says(members.removed.replace('{name}', 'Sana Stranger'));
      await row.waitFor({ state: 'detached' });

      await stranger.follow(frame.titles.members);
      await stranger.says(problems.types['not-found']);
      await stranger.page.reload();
      await stranger.heading(frame.titles.lost);
      await stranger.goTo(place);
      await stranger.heading(frame.titles.lost);
      await stranger.goTo('#');
      await stranger.heading(session.stranger.title);
      // The link of before has been used up.
      await stranger.page.goto(`${url}/${language}/`);
      await stranger.page.goto(link);
      await stranger.press(session.invitation.accept);
      await stranger.says(problems.types['invitation-unknown']);
      await stranger.says(session.invitation.none);
      await stranger.leave();
      await coordinator.leave();
    },
  );
});
