import { describe, expect, it } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { figure, type ReportView } from '../../../functions/insights/report.ts';
import { reportHead, reportRows } from '../../../site/src/console/report/csv/report-rows.ts';
import { sampleReport } from './sample-report.ts';
import { textsIn } from './texts-in.ts';

const english = { words: textsIn('en'), names: {} };

function columnsOf(view: ReportView) {
  return reportRows(view, english).map((row) =>
    Object.fromEntries(reportHead.map((name, at) => [name, row[at]])),
  );
}

/** Every figure of a report, wherever it stands. */
function figuresIn(value: unknown): unknown[] {
  if (figure.safeParse(value).success) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : [];
}

describe('reportRows()', () => {
  it('has a row for every figure of the report', () => {
    const { room, ...rest } = sampleReport;
    const heads = room.headCounts.length * 5;
    const paper = figuresIn(room.paper).length;
    const rows = columnsOf(sampleReport).filter(({ unit }) => unit !== 'text');
    expect(rows).toHaveLength(figuresIn(rest).length + heads + paper);
  });

  it('names each row once', () => {
    const keys = columnsOf(sampleReport).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives a hidden figure no value but the reason', () => {
    const row = columnsOf(sampleReport).find(
      ({ key }) => key === 'consent/objective/respond-and-support/gain',
    );
    expect(row).toMatchObject({
      value: null,
      note: english.words.figures.hidden['everybody-or-nobody'].word,
    });
  });

  it('says of a least number that it is one', () => {
    const row = columnsOf(sampleReport).find(({ key }) => key === 'workshop/before');
    expect(row).toMatchObject({ value: 30, note: english.words.figures.atLeast.word });
  });

  it.each(languages)('fills as many cells as the head has columns (%s)', (language) => {
    const rows = reportRows(sampleReport, { words: textsIn(language), names: {} });
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([reportHead.length]));
  });
});
