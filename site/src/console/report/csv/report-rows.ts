import { dayInPakistan } from '../../../../../functions/enrollment/rules/day-in-pakistan.ts';
import type { ReportView } from '../../../../../functions/insights/report.ts';
import type { Cell } from '../../csv/write-csv.ts';
import type { Names } from '../module-names.ts';
import { groupName } from '../text/group-name.ts';
import { knownName } from '../text/known-name.ts';
import { stepName } from '../text/step-name.ts';
import type { ReportTexts, ReportWords } from '../words/en.ts';
import { type FigureRow, shown } from './figure-row.ts';
import { moduleRows } from './module-rows.ts';
import { roomRows } from './room-rows.ts';

/** Columns of the table. Their names are the same in all languages, so that tables can be joined. */
export const reportHead = [
  'workshop',
  'title',
  'closed',
  'province',
  'setting',
  'state',
  'view',
  'module',
  'part',
  'about',
  'figure',
  'value',
  'unit',
  'note',
  'key',
] as const;

interface Reading {
  readonly words: ReportTexts;
  readonly names: Names;
}

/**
 * A report as rows under `reportHead`, one row a figure. Each begins with its workshop, so that the
 * reports of a project stand in one table. A hidden figure has no value; its note says why.
 */
export function reportRows(view: ReportView, { words, names }: Reading): Cell[][] {
  const { figures } = words;
  const workshop = workshopCells(view, words);
  const all: FigureRow[] = [
    ...basisRows(view, words),
    ...view.modules.flatMap((module) => moduleRows(module, { words, names })),
    ...groupRows(view, words),
    ...feedbackRows(view, words),
    ...roomRows(view, { words, names }),
  ];
  return all.map((row) => [
    ...workshop,
    row.module,
    row.part,
    row.about,
    row.name,
    row.value,
    figures.units[row.unit],
    noteWord(row, words),
    row.key,
  ]);
}

function workshopCells(view: ReportView, { report, lists }: ReportTexts): Cell[] {
  const states = [
    ...(view.cancelled ? [report.cancelled] : []),
    ...(view.rehearsal ? [report.rehearsal] : []),
  ];
  return [
    view.workshopId,
    knownName(lists.titles, view.title),
    dayInPakistan(view.closedAt),
    knownName(lists.provinces, view.province),
    knownName(lists.settings, view.setting),
    states.join(', '),
    `k = ${view.k}`,
  ];
}

const basis = ['joined', 'before', 'after', 'both', 'feedbackGiven'] as const;

function basisRows(view: ReportView, { figures, report }: ReportWords): FigureRow[] {
  return basis.map((name) => ({
    ...shown(view[name]),
    key: `workshop/${name}`,
    module: '',
    part: report.basis.title,
    about: '',
    name: figures.names[name],
    unit: 'people',
  }));
}

function groupRows(view: ReportView, words: ReportTexts): FigureRow[] {
  const { breakdowns } = words.report;
  return view.breakdowns.flatMap(({ by, rows }) =>
    rows.map(({ values, people }) => ({
      ...shown(people),
      key: `breakdown/${by}/${values.join('+')}`,
      module: '',
      part: breakdowns.title,
      about: breakdowns.by[by],
      name: groupName(words, by, values),
      unit: 'people' as const,
    })),
  );
}

function feedbackRows(view: ReportView, words: ReportTexts): FigureRow[] {
  return view.feedback.flatMap(({ question, rows }) =>
    rows.map(({ values, people }) => ({
      ...shown(people),
      key: `feedback/${question}/${values.join('+')}`,
      module: '',
      part: words.report.feedback.title,
      about: words.people.feedback[question],
      name: stepName(words, values),
      unit: 'people' as const,
    })),
  );
}

function noteWord({ note }: FigureRow, { figures }: ReportWords): string | null {
  if (note === null) return null;
  return note === 'atLeast' ? figures.atLeast.word : figures.hidden[note].word;
}
