import { describe, expect, test } from 'vitest';
import { about } from '../../../../functions/enrollment/contract.ts';
import { type ReportView, reportView } from '../../../../functions/insights/report.ts';
import { buildReport } from '../../../../functions/insights/rules/build-report.ts';
import { cellsOf, dimensions } from '../../../../functions/insights/rules/dimensions.ts';
import { summariseModule } from '../../../../functions/insights/rules/summarise-module.ts';
import { language } from '../../../../functions/platform/language.ts';
import { attemptOf, moduleOf, pupil, workshopOf } from './sealed-workshop.ts';

/** Forty pupils: 2 to 5 right before, 4 to 7 after. */
const forty = Array.from({ length: 40 }, (_, at) => pupil(at, 2 + (at % 4), 4 + ((at * 7) % 4)));
const few = { hidden: 'few' };

describe('summariseModule()', () => {
  test('counts an after without a before as after only, and skipped answers as not right', () => {
    const late = {
      ...pupil(0, 0, 0),
      attempts: { 'consent/after': attemptOf('consent', { form: 'B', right: 3 }) },
    };
    const skipping = {
      ...pupil(0, 0, 0),
      attempts: {
        'consent/before': attemptOf('consent', { form: 'A', right: 8, skip: 2 }),
        'consent/after': attemptOf('consent', { form: 'B', right: 8 }),
      },
    };
    const summary = summariseModule(moduleOf('consent'), [late, skipping]);
    expect(summary).toMatchObject({ before: 1, after: 2, both: 1, lessons: 2 });
    expect(summary.overall).toEqual([{ before: 6, ofBefore: 8, after: 8, ofAfter: 8 }]);
    expect(summary.objectives.map(({ scores }) => scores[0]?.before)).toEqual([2, 2, 2, 0]);
    expect(summary.skips).toEqual({ answers: 2, ofAnswers: 24, people: 1, ofPeople: 2 });
    expect(summary.items.find(({ item }) => item === 'b1')).toMatchObject({
      right: 1,
      givenAfter: 1,
    });
  });

  test('throws on an attempt of another version than the workshop pins', () => {
    const other = {
      ...pupil(0, 1, 1),
      attempts: { 'consent/before': { quizId: 'consent.A.2', answers: {} } },
    };
    expect(() => summariseModule(moduleOf('consent'), [other])).toThrow('does not pin');
  });
});

describe('buildReport()', () => {
  const { trainer, others } = buildReport(workshopOf(forty));

  test('keeps to the contract, for both readers', () => {
    const views: ReportView[] = [reportView.parse(trainer), reportView.parse(others)];
    expect(views).toEqual([trainer, others]);
  });

  test('measures learning as worked out by hand', () => {
    // Before 2 3 4 5 by tens: 3.5 of 8 = 43.75 %; after 4 7 6 5: 5.5 of 8 = 68.75 %. Changes 2 4 2 0 of 8
    // by tens: deviations 0 2 2 0 around 2, (40 + 40) / 39 = 2.05, root 1.43 of 8 = 17.9 points, told
    // as 20. Both: 40 of 40, so at least 36: t(35) = 2.030 × 20 / 6 = 6.8. Gain 69 − 44 = 25 of 56.
    expect(trainer.modules[0]?.overall).toEqual({
      pairs: { atLeast: 36 },
      before: { value: 44 },
      after: { value: 69 },
      gain: { value: 25 },
      gainLow: { value: 18 },
      gainHigh: { value: 32 },
      effect: { value: 1.3 },
      normalisedGain: { value: 45 },
    });
  });

  test('shows no shift where everybody gave the same step', () => {
    const same = { hidden: 'everybody-or-nobody' };
    expect(trainer.modules[0]?.scales[0]).toMatchObject({
      before: { value: 2 },
      shift: { value: 2 },
    });
    const top = forty.map((each) => ({
      ...each,
      attempts: {
        'consent/before': attemptOf('consent', { form: 'A', right: 3, step: '5' }),
        'consent/after': attemptOf('consent', { form: 'B', right: 3, step: '5' }),
      },
    }));
    expect(buildReport(workshopOf(top)).trainer.modules[0]?.scales[0]).toMatchObject({
      shift: same,
    });
  });

  test('puts small groups together and never tells a row of everybody', () => {
    expect(others.breakdowns).toEqual([
      {
        by: 'gender',
        rows: [
          { values: ['not-said', 'another', 'woman'], people: { value: 20 } },
          { values: ['man'], people: { value: 20 } },
        ],
      },
      { by: 'ageBand', rows: [{ values: dimensions[1]?.values, people: few }] },
      { by: 'province', rows: [{ values: dimensions[2]?.values, people: few }] },
      {
        by: 'language',
        rows: [
          { values: ['ar', 'en'], people: { value: 26 } },
          { values: ['ur'], people: { value: 14 } },
        ],
      },
    ]);
    expect(others.feedback[1]?.rows).toEqual([
      { values: ['none', '1', '2', '3', '4'], people: { value: 20 } },
      { values: ['5'], people: { value: 20 } },
    ]);
  });

  test('tells heads as counted, with small groups only inside all', () => {
    const heads = { day: '2026-11-21', all: 30, women: 14, men: 13, other: few, notSaid: few };
    expect(trainer.room.headCounts).toEqual([heads]);
  });

  test('hides everything of a group below k', () => {
    const tiny = buildReport(workshopOf(forty.slice(0, 4)));
    expect(tiny.trainer).toMatchObject({
      joined: few,
      before: few,
      after: few,
      both: few,
      feedbackGiven: few,
    });
    expect(
      JSON.stringify([tiny.trainer.modules, tiny.trainer.breakdowns, tiny.trainer.feedback]),
    ).not.toMatch(/"value"|"atLeast"/);
  });

  test('is at most 30 KB for two thousand participants and three modules', () => {
    const modules = ['consent', 'healthy-relationships', 'support-networks'].map(moduleOf);
    const many = Array.from({ length: 2_000 }, (_, at) => {
      const one = pupil(at, 1 + (at % 6), 2 + ((at * 7) % 6));
      const own = Object.entries(one.attempts);
      const attempts = modules.flatMap(({ id }) =>
        own.map(([key, attempt]) => [
          key.replace('consent', id),
          { ...attempt, quizId: attempt.quizId.replace('consent', id) },
        ]),
      );
      return { ...one, attempts: Object.fromEntries(attempts) };
    });
    const started = performance.now();
    const views = buildReport(workshopOf(many, modules));
    const took = performance.now() - started;
    const bytes = Object.values(views).map((view) => JSON.stringify(view).length);
    console.log(`report of 2,000 with 3 modules: ${bytes} bytes, ${took.toFixed(0)} ms`);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(30_000);
  });
});

describe('dimensions', () => {
  test('hold every value that the contract lets through, and the one for none', () => {
    const [gender, ageBand, province, spoken] = dimensions.map(({ values }) => [...values].sort());
    const of = (options: readonly string[]) => [...options, 'not-said'].sort();
    expect(gender).toEqual(of(about.shape.gender.def.innerType.options));
    expect(ageBand).toEqual(of(about.shape.ageBand.def.innerType.options));
    expect(province).toEqual(of(about.shape.province.def.innerType.options));
    expect(spoken).toEqual([...language.options].sort());
  });

  test('throw on a value that has no row', () => {
    const unknown = { ...pupil(0, 1, 1), language: 'fr' };
    expect(() => cellsOf([unknown], { by: 'language', values: ['en'] })).toThrow('no row');
  });
});
