import { directionOf } from '../../../../../content/schema/language.ts';
import type { Figure, ReportView } from '../../../../../functions/insights/report.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { percentAxis } from '../charts/position.ts';
import type { QuestionWords } from '../module-names.ts';
import type { Reading } from '../reading.ts';
import { ShownFigure } from './shown-figure.tsx';

interface Props {
  readonly item: ReportView['modules'][number]['items'][number];
  readonly name: string;
  readonly question: QuestionWords | undefined;
  readonly reading: Reading;
}

/** Fewer right than this, in percent: worth coming back to. */
const hard = 50;

/** One question; its words are shown on demand. */
export function ItemCard({ item, name, question, reading }: Props) {
  const { words, language } = reading;
  const { items } = words.report;
  const { names } = words.figures;
  return (
    <li class="item-card">
      <h3>{name}</h3>
      <BarChart
        caption={items.axis}
        rows={[{ key: 'right', label: names.right, figure: item.right }]}
        axis={percentAxis}
        unit="percent"
        direction={directionOf(language)}
        words={words}
      />
      <p class="item-fact">
        {names.discrimination}:{' '}
        <ShownFigure figure={item.discrimination} unit="correlation" words={words} />
      </p>
      {isBelow(item.right, hard) && <p class="item-mark">{items.hard}</p>}
      {isBelow(item.discrimination, 0) && <p class="item-mark">{items.unclear}</p>}
      <details class="item-words">
        <summary>{items.words}</summary>
        {question ? <Words question={question} /> : <p>{items.noWords}</p>}
      </details>
    </li>
  );
}

function Words({ question: { stem, options } }: { readonly question: QuestionWords }) {
  return (
    <>
      <p dir="auto">{stem}</p>
      <ul>
        {options.map((option) => (
          <li key={option} dir="auto">
            {option}
          </li>
        ))}
      </ul>
    </>
  );
}

function isBelow(figure: Figure, limit: number): boolean {
  return 'value' in figure && figure.value < limit;
}
