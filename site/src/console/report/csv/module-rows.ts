import type { Figure, Learning, ReportView } from '../../../../../functions/insights/report.ts';
import { type ModuleNames, type Names, namesOf } from '../module-names.ts';
import type { ReportWords } from '../words/en.ts';
import { type FigureRow, shown } from './figure-row.ts';

type ModuleReport = ReportView['modules'][number];
type Name = keyof ReportWords['figures']['names'];
type Place = Pick<FigureRow, 'key' | 'module' | 'part' | 'about'>;
/** A figure's name, its unit, the figure, and its key where that differs from the name. */
type Named = readonly [Name, FigureRow['unit'], Figure | null, string?];

interface Reading {
  readonly words: ReportWords;
  readonly names: Names;
}

/** All figures of one module of a report. */
export function moduleRows(module: ModuleReport, { words, names }: Reading): FigureRow[] {
  const known = namesOf(names, module);
  const place = (key: string, part: string, about = ''): Place => ({
    key: `${module.module}/${key}`,
    module: known.title ?? module.module,
    part,
    about,
  });
  const { report } = words;
  return [
    ...rows(words, place('basis', report.basis.title), [
      ['before', 'people', module.before],
      ['lessons', 'people', module.lessons],
      ['after', 'people', module.after],
      ['both', 'people', module.both],
      ['skipped', 'percent', module.skipped],
    ]),
    ...rows(
      words,
      place('overall', report.learning.title, report.learning.overall),
      learningFigures(module.overall),
    ),
    ...module.objectives.flatMap(({ objective, learning }) =>
      rows(
        words,
        place(`objective/${objective}`, report.learning.title, aboutObjective(known, objective)),
        learningFigures(learning),
      ),
    ),
    ...module.scales.flatMap(({ item, before, after, shift }) =>
      rows(words, place(`scale/${item}`, report.scales.title, aboutItem(known, item)), [
        ['stepBefore', 'steps', before, 'before'],
        ['stepAfter', 'steps', after, 'after'],
        ['shift', 'steps', shift],
      ]),
    ),
    ...module.items.flatMap((item) =>
      rows(words, place(`item/${item.item}`, report.items.title, aboutItem(known, item.item)), [
        ['right', 'percent', item.right],
        ['discrimination', 'correlation', item.discrimination],
      ]),
    ),
  ];
}

function learningFigures(learning: Learning): Named[] {
  return [
    ['pairs', 'people', learning.pairs],
    ['rightBefore', 'percent', learning.before, 'before'],
    ['rightAfter', 'percent', learning.after, 'after'],
    ['gain', 'points', learning.gain],
    ['gainLow', 'points', learning.gainLow],
    ['gainHigh', 'points', learning.gainHigh],
    ['effect', 'effect', learning.effect],
    ...(learning.normalisedGain
      ? [['normalisedGain', 'percent', learning.normalisedGain] satisfies Named]
      : []),
  ];
}

function rows({ figures }: ReportWords, place: Place, named: readonly Named[]): FigureRow[] {
  return named.map(([name, unit, figure, key = name]) => ({
    ...place,
    ...shown(figure),
    key: `${place.key}/${key}`,
    name: figures.names[name],
    unit,
  }));
}

function aboutObjective({ objectives }: ModuleNames, objective: string): string {
  return objectives[objective] ?? objective;
}

function aboutItem({ questions }: ModuleNames, item: string): string {
  return questions[item]?.stem ?? item;
}
