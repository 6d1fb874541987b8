import type { Figure, ReportView } from '../../../../../functions/insights/report.ts';
import { dateIn } from '../../../dates.ts';
import { FiguresTable } from '../parts/figures-table.tsx';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { WhyHidden } from '../parts/why-hidden.tsx';
import type { SectionProps } from './section-props.ts';

const heads = ['all', 'women', 'men', 'other', 'notSaid'] as const;

/** What was counted in the room: heads by day, and who was there. No answers hang on it. */
export function RoomSection({ view, reading }: SectionProps) {
  const { words, language } = reading;
  const { room } = words.report;
  const { headCounts, stakeholders } = view.room;
  if (headCounts.length === 0 && stakeholders.length === 0) return null;
  return (
    <section class="report-part">
      <h2>{room.title}</h2>
      {headCounts.length > 0 && (
        <>
          <p>{room.lead}</p>
          <FiguresTable
            caption={room.title}
            head={[room.day, ...heads.map((head) => room[head])]}
            rows={headCounts.map((count) => ({
              key: count.day,
              head: dateIn(language, count.day),
              cells: heads.map((head) => (
                <ShownFigure key={head} figure={headOf(count, head)} unit="people" words={words} />
              )),
            }))}
          />
          <WhyHidden
            figures={headCounts.flatMap(({ other, notSaid }) => [other, notSaid])}
            reading={reading}
          />
        </>
      )}
      {stakeholders.length > 0 && (
        <>
          <h3>{room.stakeholders}</h3>
          <p>{stakeholders.map((each) => words.lists.stakeholders[each]).join(' · ')}</p>
        </>
      )}
    </section>
  );
}

type HeadCount = ReportView['room']['headCounts'][number];

function headOf(count: HeadCount, head: (typeof heads)[number]): Figure {
  const given = count[head];
  return typeof given === 'number' ? { value: given } : given;
}
