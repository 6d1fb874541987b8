import { directionOf } from '../../../../../content/schema/language.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { countAxis } from '../charts/position.ts';
import { WhyHidden } from '../parts/why-hidden.tsx';
import { groupName } from '../text/group-name.ts';
import { valuesOf } from '../text/values-of.ts';
import type { SectionProps } from './section-props.ts';

/** Who took part, one dimension at a time, all on one scale. */
export function BreakdownsSection({ view, reading }: SectionProps) {
  const { words, language } = reading;
  const { breakdowns } = words.report;
  const figures = view.breakdowns.flatMap(({ rows }) => rows.map(({ people }) => people));
  const axis = countAxis(valuesOf(figures));
  return (
    <section class="report-part">
      <h2>{breakdowns.title}</h2>
      <p>{breakdowns.lead}</p>
      <div class="report-pairs">
        {view.breakdowns.map(({ by, rows }) => (
          <div key={by} class="report-whole">
            <h3>{breakdowns.by[by]}</h3>
            {rows.length === 1 ? (
              <p>{breakdowns.noSplit}</p>
            ) : (
              <BarChart
                caption={breakdowns.by[by]}
                rows={rows.map(({ values, people }) => ({
                  key: values.join(),
                  label: groupName(words, by, values),
                  figure: people,
                }))}
                axis={axis}
                unit="people"
                direction={directionOf(language)}
                words={words}
              />
            )}
          </div>
        ))}
      </div>
      <WhyHidden figures={figures} reading={reading} />
    </section>
  );
}
