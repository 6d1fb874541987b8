import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../content/schema/language.ts';
import { unplanned } from '../../functions/enrollment/workshop.ts';
import { hashTo } from '../../site/src/console/navigation/hash-to.ts';
import { readHash } from '../../site/src/console/navigation/read-hash.ts';
import { routes } from '../../site/src/console/navigation/routes.ts';
import { accessibilityWrongs } from './accessibility-wrongs.ts';
import { launchBrowser } from './browser.ts';
import { languagesInTurn } from './in-turn.ts';
import { scriptedParticipant } from './scripted-class.ts';
import { trainer } from './stack.ts';
import { type StaffAtDesk, staffAtDesk } from './staff-at-desk.ts';
import { sticksOut } from './sticks-out.ts';

const url = inject('url');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Person extends StaffAtDesk {
  readonly language: Language;
  /** The names of the places that were looked at. */
  readonly seen: Set<string>;
}

/** Looks at the screen that this heading belongs to. */
async function look(person: Person, hash: string, title: string) {
  const { page, words, heading, seen } = person;
  await heading(title);
  await expect
    .poll(() => page.locator('main').textContent(), { timeout: 12_000 })
    .not.toContain(words.frame.loading);
  expect(page.viewportSize()?.width, hash).toBe(320);
  expect(await accessibilityWrongs(page), hash).toEqual([]);
  expect(await sticksOut(page), hash).toEqual([]);
  expect(await page.locator('main [role=alert] .field-error').count(), hash).toBe(0);
  seen.add(readHash(hash)?.name ?? `no place: ${hash}`);
}

/** Goes to screens after each other and looks at them. */
async function lookAt(person: Person, screens: readonly (readonly [string, string])[]) {
  for (const [hash, title] of screens) {
    await person.goTo(hash);
    await look(person, hash, title);
  }
}

/**
 * The screens that belong to no organisation: signed out, of two organisations, invited. Then it is
 * somebody both a trainer and a coordinator, so that no screen is closed to them.
 */
async function lookBeforeAnyOrganisation(person: Person, language: Language) {
  const { page, words } = person;
  const { signedOut, choose, invitation } = words.session;
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${url}/${language}/console/`);
  await look(person, '', signedOut.title);
  await page.route('**/api/staff/me', async (route) => {
    const answer = await route.fetch();
    const me = await answer.json();
    const [own] = me.organisations ?? [];
    const organisations = [own, { ...own, id: 'a-second-organisation' }];
    await route.fulfill({ response: answer, json: own ? { ...me, organisations } : me });
  });
  await person.follow(signedOut.signIn);
  await person.chooseAccount('Beenish Both');
  await person.heading(choose.title);
  await look(person, '', choose.title);
  await page.unroute('**/api/staff/me');
  await lookAt(person, [['#invitation', invitation.title]]);
  await page.goto(`${url}/${language}/`);
  await page.goto(`${url}/${language}/console/#invitation/${'k'.repeat(22)}`);
  await look(person, '#invitation', invitation.title);
  await person.press(invitation.decline);
  await page.waitForURL(({ hash }) => hash.startsWith('#organisation/'));
}

/** A project of the organisation; its id. */
async function addProject(person: Person, organisationId: string, name: string) {
  const { page, words } = person;
  const { projects } = words.organisation;
  await person.goTo(hashTo('projects', { organisationId }));
  await person.heading(words.frame.titles.projects);
  await page.locator('form').getByLabel(projects.name).fill(name);
  await person.press(projects.add);
  const row = page.getByRole('listitem').filter({ hasText: name });
  const link = await row.getByRole('link').first().getAttribute('href');
  const place = readHash(link ?? '');
  if (place?.name !== 'project-reports') throw new Error(`${link} leads to no project.`);
  return place.params.projectId;
}

/** A workshop of that organisation that has closed; its id. */
async function closedWorkshop(organisationId: string, plan: Partial<typeof unplanned>) {
  const { open, close } = await trainer();
  const starts = Math.floor(Date.now() / 1_000) - 60;
  const days = [{ starts, ends: starts + 7_200 }];
  const { id, code } = await open({ organisationId, plan: { ...unplanned, days, ...plan } });
  for (const number of [0, 1]) await scriptedParticipant({ url, code }, number);
  await close(id);
  return id;
}

describe('the console', () => {
  test.each(languagesInTurn(1))(
    'is accessible and fits 320 px on every screen, in %s',
    async (language) => {
      const seen = new Set<string>();
      const person = { ...(await staffAtDesk(browser, language)), language, seen };
      const { page, words } = person;
      const { titles } = words.frame;
      await lookBeforeAnyOrganisation(person, language);
      const code = await person.openWorkshop(`Looked at ${language}`);
      const workshop = person.place();
      const organisation = workshop.slice(0, workshop.indexOf('/workshops'));
      const organisationId = organisation.slice(organisation.indexOf('/') + 1);
      await person.goTo(`${organisation}/workshops`);
      const draft = await person.planWorkshop(`Mill looked at ${language}`, async () => {
        await page.getByLabel(words.planning.fields.setting).selectOption('workplace');
        await page.locator('input[value="roster"]').check();
      });
      const projectId = await addProject(person, organisationId, `Campaign ${language}`);
      await closedWorkshop(organisationId, { projectId });
      const hosted = await closedWorkshop('demo-organisation-mills', { hostId: organisationId });
      await lookAt(person, [
        [`${organisation}/workshops`, titles.workshops],
        [`${organisation}/plan`, titles['plan-workshop']],
        [workshop, `Looked at ${language}`],
        [`${workshop}/share`, titles.share],
        [`${workshop}/projector`, titles.projector],
        [`${workshop}/poster`, titles.poster],
        [`${workshop}/paper`, titles.paper],
        [`${workshop}/room`, titles.room],
        [`${workshop}/duplicate`, titles['duplicate-workshop']],
        [draft, `Mill looked at ${language}`],
        [`${draft}/plan`, titles['edit-workshop']],
        [`${draft}/roster`, words.roster.title],
        [`${draft}/statement`, words.statement.title],
        [`${organisation}/members`, titles.members],
        [`${organisation}/projects`, titles.projects],
        [`${organisation}/projects/${projectId}/reports`, words.report.overTime.projectTitle],
        [`${organisation}/settings`, titles.settings],
        [`${organisation}/hosted-reports`, words.report.overTime.hostedTitle],
        [`${organisation}/hosted-reports/${hosted}`, words.lists.titles['group-hour']],
      ]);

      const group = Array.from({ length: 12 }, (_, at) => scriptedParticipant({ url, code }, at));
      for (const { goOn } of await Promise.all(group)) await goOn();
      await person.goTo(workshop);
      await person.closeNow();
      await person.follow(words.running.links.report);
      await person.says(words.report.report.learning.title);
      await lookAt(person, [
        [`${workshop}/report`, words.lists.titles['learning-circle']],
        [workshop, `Looked at ${language}`],
        [`${organisation}/over-time`, words.report.overTime.title],
      ]);
      expect([...seen].sort()).toEqual(Object.keys(routes).sort());
      await person.leave();
    },
  );
});
