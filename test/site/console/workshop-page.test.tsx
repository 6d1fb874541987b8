/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import type { WorkshopSheet } from '../../../functions/enrollment/workshops/contract.ts';
import { DraftActs } from '../../../site/src/console/running/draft-acts.tsx';
import { OpenActs } from '../../../site/src/console/running/open-acts.tsx';
import { StepsList } from '../../../site/src/console/running/steps-list.tsx';
import { WhoSeesWhat } from '../../../site/src/console/running/who-sees-what.tsx';
import { WorkshopFacts } from '../../../site/src/console/running/workshop-facts.tsx';
import { WorkshopLinks } from '../../../site/src/console/running/workshop-links.tsx';
import { consoleWords } from '../../../site/src/console/words/registry.ts';
import { sampleScreen, sampleSheet } from './sample-screen.ts';

const nothing = () => undefined;
const acts = { onChanged: nothing, onOutdated: nothing };
const youth: WorkshopSheet = {
  ...sampleSheet,
  plan: { ...sampleSheet.plan, audience: 'youth', languages: ['ur', 'ar'] },
};
const open: WorkshopSheet = { ...sampleSheet, state: 'open', code: 'ABCD2345' };
const roster: WorkshopSheet = {
  ...sampleSheet,
  state: 'open',
  plan: { ...sampleSheet.plan, setting: 'workplace', joining: 'roster' },
};
const trainerOnly = (language: (typeof languages)[number]) => {
  const screen = sampleScreen(language);
  return { ...screen, organisation: { ...screen.organisation, roles: ['trainer' as const] } };
};

describe('the links of a workshop', () => {
  const placesOf = (changes: Partial<WorkshopSheet>) => {
    const html = renderToString(
      <WorkshopLinks {...sampleScreen('en')} workshop={{ ...sampleSheet, ...changes }} />,
    );
    return [...html.matchAll(/href="#[^"]*\/([a-z]+)"/g)].map(([, place]) => place);
  };

  test.each<[WorkshopSheet['state'], string[]]>([
    ['draft', ['share', 'duplicate']],
    ['open', ['share', 'projector', 'poster', 'paper', 'room', 'duplicate']],
    ['closed', ['room', 'report', 'duplicate']],
    ['cancelled', ['report', 'duplicate']],
    ['erased', ['report']],
  ])('of one that is %s lead to what there is', (state, places) => {
    expect(placesOf({ state })).toEqual(places);
  });

  test('of one with personal codes lead to nothing that shows a join code', () => {
    expect(placesOf(roster)).toEqual(['share', 'paper', 'roster', 'room', 'duplicate']);
  });

  test('of one with personal codes that is over lead to its statement, a coordinator alone', () => {
    const { plan } = roster;
    expect(placesOf({ plan, state: 'closed' })).toContain('statement');
    expect(placesOf({ plan, state: 'cancelled' })).toContain('statement');
    expect(placesOf({ plan, state: 'closing' })).not.toContain('statement');
    expect(placesOf({ plan, state: 'erased' })).not.toContain('statement');
    const workshop = { ...roster, state: 'closed' as const };
    const html = renderToString(<WorkshopLinks {...trainerOnly('en')} workshop={workshop} />);
    expect(html).not.toContain('/statement"');
  });
});

describe.each(languages)('a workshop with personal codes (%s)', (language) => {
  const { running } = consoleWords[language];

  test('is promised no join code when it opens', () => {
    const shown = (workshop: WorkshopSheet) =>
      renderToString(<DraftActs {...sampleScreen(language)} {...acts} workshop={workshop} />);
    expect(shown(sampleSheet)).toContain(running.acts.open.note);
    const html = shown({ ...roster, state: 'draft' });
    expect(html).toContain(running.acts.open.noteRoster);
    expect(html).not.toContain(running.acts.open.note);
  });

  test('leads only a coordinator to the codes', () => {
    const shown = (screen: Omit<ReturnType<typeof sampleScreen>, 'requests'>) =>
      renderToString(<StepsList {...screen} workshop={roster} />);
    const link = `/roster">${running.steps.codes}</a>`;
    const both = sampleScreen(language);
    expect(shown(both)).toContain(link);
    expect(shown(trainerOnly(language))).toContain(running.steps.codes);
    expect(shown(trainerOnly(language))).not.toContain(link);
  });
});

describe.each(languages)('who sees what (%s)', (language) => {
  const { who } = consoleWords[language].running;
  const shown = (screen: Omit<ReturnType<typeof sampleScreen>, 'requests'>) =>
    [
      ...renderToString(<WhoSeesWhat {...screen} workshop={open} />).matchAll(/<li>(.*?)<\/li>/g),
    ].map(([, point]) => point);
  const as = (staffId: string, roles: readonly ('trainer' | 'coordinator')[]) => {
    const screen = sampleScreen(language);
    const organisation = { ...screen.organisation, roles: [...roles] };
    return { ...screen, organisation, me: { ...screen.me, staffId } };
  };

  test('is told to its trainer as their report is', () => {
    expect(shown(as(open.trainerId, ['trainer']))).toEqual(who.trainer);
    expect(shown(as(open.trainerId, ['trainer', 'coordinator']))).toEqual(who.trainer);
  });

  test('is told to a coordinator, also one who trains others, as theirs is', () => {
    expect(shown(as('staff-person-000009', ['coordinator']))).toEqual(who.coordinator);
    expect(shown(as('staff-person-000009', ['trainer', 'coordinator']))).toEqual(who.coordinator);
  });
});

describe.each(languages)('a draft for young people (%s)', (language) => {
  test('links the sheet for guardians, in each language of the group, for coordinator and trainer', () => {
    for (const screen of [sampleScreen(language), trainerOnly(language)]) {
      const html = renderToString(<DraftActs {...screen} {...acts} workshop={youth} />);
      expect(html).toContain(`>${consoleWords[language].sharing.parts.guardians}</bdi>`);
      for (const group of ['ur', 'ar']) {
        expect(html).toContain(`href="/${group}/learn/consent/guardians/" hreflang="${group}"`);
      }
    }
  });

  test('shows the days again that were typed before the session ended', () => {
    const drafts = {
      [`authorise-1/${youth.id}`]: { school: '2026-11-02', guardians: '2026-11-09' },
    };
    const html = renderToString(
      <DraftActs {...sampleScreen(language, drafts)} {...acts} workshop={youth} />,
    );
    expect(html).toContain('value="2026-11-02"');
    expect(html).toContain('value="2026-11-09"');
    expect(html).toContain(consoleWords[language].frame.kept);
  });
});

describe.each(languages)('an open workshop (%s)', (language) => {
  const drafts = {
    [`extend-1/${open.id}`]: { day: '2026-12-24', time: '18:45' },
    [`seats-1/${open.id}`]: '57',
  };

  test('shows the closing time and seats again that were typed before the session ended', () => {
    const html = renderToString(
      <OpenActs {...sampleScreen(language, drafts)} {...acts} workshop={open} />,
    );
    for (const typed of ['2026-12-24', '18:45', '57']) expect(html).toContain(`value="${typed}"`);
    expect(html.split(consoleWords[language].frame.kept)).toHaveLength(3);
    const untouched = renderToString(
      <OpenActs {...sampleScreen(language)} {...acts} workshop={open} />,
    );
    expect(untouched).not.toContain(consoleWords[language].frame.kept);
  });

  test.each([
    [{ kind: 'by-clock', lessons: 1_795_001_000, after: 1_795_002_000 }, true, true],
    [{ kind: 'by-hand' }, true, false],
    [{ kind: 'self-paced' }, false, false],
  ] as const)('with phases %j', (phasing, canStart, isByClock) => {
    const workshop = { ...open, plan: { ...open.plan, phasing } };
    const html = renderToString(
      <OpenActs {...sampleScreen(language)} {...acts} workshop={workshop} />,
    );
    const { phase } = consoleWords[language].running.acts;
    expect(html.includes(phase.note)).toBe(canStart);
    expect(html.includes(phase.byClock)).toBe(isByClock);
  });

  test.each([
    [null, [], 'noProject'],
    ['project-000000000001', [], 'projectUnnamed'],
  ] as const)('says of its project %j what is known of it', (projectId, projects, text) => {
    const plan = { ...open.plan, projectId };
    const html = renderToString(
      <WorkshopFacts
        {...sampleScreen(language)}
        projects={projects}
        workshop={{ ...open, plan }}
      />,
    );
    const { planning } = consoleWords[language];
    expect(html).toContain(`<dt>${planning.fields.projectId}</dt><dd><bdi>${planning[text]}</bdi>`);
  });

  test('tells its host and whether it is a rehearsal in the plan to read', () => {
    const html = renderToString(
      <WorkshopFacts
        {...sampleScreen(language)}
        projects={[]}
        workshop={{
          ...open,
          hostName: 'کوئٹہ کالج',
          plan: { ...open.plan, hostId: 'organisation-0002', rehearsal: true },
        }}
      />,
    );
    const { planning, frame } = consoleWords[language];
    expect(html).toContain(`<dt>${planning.fields.hostId}</dt><dd><bdi>کوئٹہ کالج</bdi>`);
    expect(html).toContain(`<dt>${planning.fields.rehearsal}</dt><dd><bdi>${frame.yes}</bdi>`);
  });
});
