import { directionOf } from '../../../../../content/schema/language.ts';
import type { ReportView } from '../../../../../functions/insights/report.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { countAxis } from '../charts/position.ts';
import { WhyHidden } from '../parts/why-hidden.tsx';
import { figureNumber } from '../text/figure-number.ts';
import { valuesOf } from '../text/values-of.ts';
import type { SectionProps } from './section-props.ts';

const names = ['joined', 'before', 'after', 'both', 'feedbackGiven'] as const;
/** Below this, the report asks to be read as a note on one day. */
const smallGroup = 10;

/** How many people the figures of the report rest on. */
export function BasisSection({ view, reading }: SectionProps) {
  const { words, language } = reading;
  const { basis } = words.report;
  const figures = names.map((name) => view[name]);
  return (
    <section class="report-part">
      <h2>{basis.title}</h2>
      <div class="report-split">
        <div>
          <p>{basis.lead}</p>
          {isSmall(view) && <p class="report-caution">{basis.small}</p>}
        </div>
        <BarChart
          caption={basis.title}
          rows={names.map((name) => ({
            key: name,
            label: words.figures.names[name],
            figure: view[name],
          }))}
          axis={countAxis(valuesOf(figures))}
          unit="people"
          direction={directionOf(language)}
          words={words}
        />
      </div>
      <WhyHidden figures={figures} reading={reading} />
    </section>
  );
}

function isSmall({ joined }: ReportView): boolean {
  return (figureNumber(joined) ?? 0) < smallGroup;
}
