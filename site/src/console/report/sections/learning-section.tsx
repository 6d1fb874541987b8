import { directionOf } from '../../../../../content/schema/language.ts';
import type { Learning } from '../../../../../functions/insights/report.ts';
import { ChangeChart, type ChangeRow } from '../charts/change-chart.tsx';
import { percentAxis } from '../charts/position.ts';
import { namesOf } from '../module-names.ts';
import { AsTable } from '../parts/as-table.tsx';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { WhyHidden } from '../parts/why-hidden.tsx';
import type { Reading } from '../reading.ts';
import { learningText } from '../text/learning-text.ts';
import type { Unit } from '../text/number-text.ts';
import type { ModuleSectionProps } from './section-props.ts';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly learning: Learning;
}

/** What was learned in one module: in sentences, as a chart goal by goal, and as a table. */
export function LearningSection({ view, module, reading }: ModuleSectionProps) {
  const { words, language, names } = reading;
  const texts = words.report.learning;
  const known = namesOf(names, module);
  const parts: Part[] = [
    { key: 'overall', label: texts.overall, learning: module.overall },
    ...module.objectives.map(({ objective, learning }) => ({
      key: objective,
      label: known.objectives[objective] ?? objective,
      learning,
    })),
  ];
  const published = parts.some(({ learning }) => 'value' in learning.after);
  return (
    <section class="report-part">
      <h2>{texts.title}</h2>
      <div class="report-split">
        <div class="learning-text">
          {learningText(words, module.overall, view.joined).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {published && (
          <ChangeChart
            rows={parts.map(changeRow)}
            axis={percentAxis}
            axisLabel={texts.axis}
            unit="percent"
            direction={directionOf(language)}
            words={words}
          />
        )}
      </div>
      <WhyHidden figures={parts.flatMap(({ learning }) => figuresOf(learning))} reading={reading} />
      <LearningTable parts={parts} reading={reading} />
      {published && <p class="soft">{texts.caution}</p>}
    </section>
  );
}

function changeRow({ key, label, learning }: Part): ChangeRow {
  const { before, after, gainLow: low, gainHigh: high } = learning;
  return { key, label, before, after, low, high };
}

function figuresOf(learning: Learning) {
  const { pairs, before, after, gain, gainLow, gainHigh, effect, normalisedGain } = learning;
  return [pairs, before, after, gain, gainLow, gainHigh, effect, normalisedGain];
}

const columns = [
  ['pairs', 'people', 'pairs'],
  ['before', 'percent', 'rightBefore'],
  ['after', 'percent', 'rightAfter'],
  ['gain', 'points', 'gain'],
  ['gainLow', 'points', 'gainLow'],
  ['gainHigh', 'points', 'gainHigh'],
  ['effect', 'effect', 'effect'],
  ['normalisedGain', 'percent', 'normalisedGain'],
] as const satisfies readonly (readonly [keyof Learning, Unit, string])[];

interface TableProps {
  readonly parts: readonly Part[];
  readonly reading: Reading;
}

function LearningTable({ parts, reading: { words } }: TableProps) {
  const { names } = words.figures;
  return (
    <AsTable
      onPaper
      words={words}
      caption={words.report.learning.title}
      head={[words.report.learning.byObjective, ...columns.map(([, , name]) => names[name])]}
      rows={parts.map(({ key, label, learning }) => ({
        key,
        head: label,
        cells: columns.map(([name, unit]) => (
          <ShownFigure key={name} figure={learning[name]} unit={unit} words={words} />
        )),
      }))}
    />
  );
}
