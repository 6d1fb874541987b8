import { directionOf } from '../../../../../content/schema/language.ts';
import type { RollUpView } from '../../../../../functions/insights/roll-up.ts';
import type { Language } from '../../../../../functions/platform/language.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { BarChart } from '../charts/bar-chart.tsx';
import { countAxis } from '../charts/position.ts';
import { numberText } from '../text/number-text.ts';
import { quarterName } from '../text/quarter-name.ts';
import { sumOfQuarters } from '../text/sum-of-quarters.ts';
import { summedFigure } from '../text/summed-figure.ts';
import type { ReportWords } from '../words/en.ts';
import { FiguresTable } from './figures-table.tsx';
import { RestsOn } from './rests-on.tsx';

interface Props {
  /** Newest first. */
  readonly quarters: readonly RollUpView[];
  readonly language: Language;
  readonly words: ReportWords;
}

/** Roll-ups of one scope: a bar for each quarter, and a table of everything summed. */
export function RollUpFigures({ quarters, language, words }: Props) {
  const { overTime } = words;
  if (quarters.length === 0) return <p>{overTime.none}</p>;
  const oldestFirst = [...quarters].reverse();
  return (
    <>
      <h3>{overTime.joined}</h3>
      <BarChart
        caption={overTime.joined}
        rows={oldestFirst.map(({ quarter, joined }) => ({
          key: quarter,
          label: quarterName(words, quarter),
          figure: summedFigure(joined),
        }))}
        axis={countAxis(quarters.map(({ joined }) => joined.people))}
        unit="people"
        direction={directionOf(language)}
        words={words}
      />
      <QuarterTable quarters={oldestFirst} words={words} />
    </>
  );
}

function QuarterTable({ quarters, words }: Pick<Props, 'quarters' | 'words'>) {
  const { overTime } = words;
  const rows = [
    ...quarters.map((each) => ({ ...each, name: quarterName(words, each.quarter) })),
    { ...sumOfQuarters(quarters), quarter: 'total', name: overTime.total },
  ];
  return (
    <FiguresTable
      caption={overTime.byQuarter}
      head={[
        overTime.quarter,
        overTime.workshops,
        overTime.joined,
        overTime.both,
        overTime.gain,
        overTime.heads,
        overTime.women,
        overTime.men,
      ]}
      rows={rows.map(({ quarter, name, workshops, joined, both, gain, heads }) => ({
        key: quarter,
        head: name,
        cells: [
          <People key="workshops" count={workshops} />,
          <Summed key="joined" sum={joined} all={workshops} words={words} />,
          <Summed key="both" sum={both} all={workshops} words={words} />,
          gain ? (
            <>
              <Ltr>{numberText(gain.points, 'points')}</Ltr>{' '}
              <RestsOn workshops={gain.workshops} all={workshops} words={words} />
            </>
          ) : (
            overTime.nothingPublished
          ),
          ...(['all', 'women', 'men'] as const).map((head) =>
            heads.all === 0 ? overTime.nothingPublished : <People key={head} count={heads[head]} />,
          ),
        ],
      }))}
    />
  );
}

function People({ count }: { readonly count: number }) {
  return <Ltr>{numberText(count, 'people')}</Ltr>;
}

interface SummedProps {
  readonly sum: RollUpView['joined'];
  readonly all: number;
  readonly words: ReportWords;
}

/** A sum, unless no workshop has published what it would sum. */
function Summed({ sum, all, words }: SummedProps) {
  if (sum.workshops === 0) return <>{words.overTime.nothingPublished}</>;
  return (
    <>
      <People count={sum.people} /> <RestsOn workshops={sum.workshops} all={all} words={words} />
    </>
  );
}
