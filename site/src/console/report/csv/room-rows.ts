import type { ReportView } from '../../../../../functions/insights/report.ts';
import { type Names, namesIn } from '../module-names.ts';
import type { ReportTexts } from '../words/en.ts';
import { type FigureRow, shown } from './figure-row.ts';

const heads = ['all', 'women', 'men', 'other', 'notSaid'] as const;

interface Reading {
  readonly words: ReportTexts;
  readonly names: Names;
}

/** What was taken down in the room: heads by day, who was there, paper, and notes on services. */
export function roomRows(view: ReportView, reading: Reading): FigureRow[] {
  const { words } = reading;
  return [
    ...headRows(view, words),
    ...stakeholderRows(view, words),
    ...paperRows(view, reading),
    ...noteRows(view, words),
  ];
}

function headRows({ room }: ReportView, { report }: ReportTexts): FigureRow[] {
  return room.headCounts.flatMap((count) =>
    heads.map((head) => {
      const given = count[head];
      return {
        ...shown(typeof given === 'number' ? { value: given } : given),
        key: `room/${count.day}/${head}`,
        module: '',
        part: report.room.title,
        about: count.day,
        name: report.room[head],
        unit: 'people' as const,
      };
    }),
  );
}

function stakeholderRows({ room }: ReportView, { lists, report }: ReportTexts): FigureRow[] {
  return room.stakeholders.map((stakeholder) => ({
    key: `room/stakeholder/${stakeholder}`,
    module: '',
    part: report.room.title,
    about: '',
    name: report.room.stakeholders,
    unit: 'text',
    value: lists.stakeholders[stakeholder],
    note: null,
  }));
}

function paperRows(view: ReportView, { words, names }: Reading): FigureRow[] {
  const { paper } = words.report;
  return view.room.paper.flatMap(({ module, form, phase, sheets, right, items }) => {
    const known = namesIn(names, view, module);
    const place = {
      module: known.title ?? module,
      part: `${paper.title}, ${paper.form} ${form}, ${paper.phases[phase]}`,
      about: '',
    };
    const key = `paper/${module}/${form}/${phase}`;
    return [
      {
        ...place,
        ...shown(sheets),
        key: `${key}/sheets`,
        name: paper.sheets,
        unit: 'sheets' as const,
      },
      {
        ...place,
        ...shown(right),
        key: `${key}/right`,
        name: paper.right,
        unit: 'percent' as const,
      },
      ...items.map((each) => ({
        ...place,
        ...shown(each.right),
        about: known.questions[each.item]?.stem ?? each.item,
        key: `${key}/item/${each.item}/right`,
        name: paper.right,
        unit: 'percent' as const,
      })),
    ];
  });
}

function noteRows({ room }: ReportView, { lists, report }: ReportTexts): FigureRow[] {
  return room.notes.map((note, at) => ({
    key: `note/${at + 1}/${note.province}/${note.serviceKind}/${note.about}`,
    module: '',
    part: report.notes.title,
    about: `${lists.provinces[note.province]}, ${lists.serviceKinds[note.serviceKind]}`,
    name: lists.noteKinds[note.about],
    unit: 'text',
    value: note.text,
    note: null,
  }));
}
