import { directionOf } from '../../../../../content/schema/language.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { countAxis } from '../charts/position.ts';
import { WhyHidden } from '../parts/why-hidden.tsx';
import { stepName } from '../text/step-name.ts';
import { valuesOf } from '../text/values-of.ts';
import type { SectionProps } from './section-props.ts';

/** How many chose which step of each feedback question, all on one scale. */
export function FeedbackSection({ view, reading }: SectionProps) {
  const { words, language } = reading;
  const { people, report } = words;
  const figures = view.feedback.flatMap(({ rows }) => rows.map((row) => row.people));
  const axis = countAxis(valuesOf(figures));
  return (
    <section class="report-part">
      <h2>{report.feedback.title}</h2>
      <p>{report.feedback.lead}</p>
      <div class="report-pairs">
        {view.feedback.map(({ question, rows }) => (
          <div key={question} class="report-whole">
            <h3>{people.feedback[question]}</h3>
            {rows.length === 1 ? (
              <p>{report.breakdowns.noSplit}</p>
            ) : (
              <BarChart
                caption={people.feedback[question]}
                rows={rows.map((row) => ({
                  key: row.values.join(),
                  label: stepName(words, row.values),
                  figure: row.people,
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
