import { directionOf } from '../../../../../content/schema/language.ts';
import { ChangeChart } from '../charts/change-chart.tsx';
import { stepAxis } from '../charts/position.ts';
import { namesOf } from '../module-names.ts';
import { AsTable } from '../parts/as-table.tsx';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { WhyHidden } from '../parts/why-hidden.tsx';
import type { ModuleSectionProps } from './section-props.ts';

/** Attitude and confidence: a shift, not a score. */
export function ScalesSection({ module, reading }: ModuleSectionProps) {
  const { words, language, names } = reading;
  const { scales } = words.report;
  if (module.scales.length === 0) return null;
  const { questions } = namesOf(names, module);
  const rows = module.scales.map((scale) => ({
    ...scale,
    key: scale.item,
    label: questions[scale.item]?.stem ?? scale.item,
  }));
  const published = rows.some(({ after }) => 'value' in after);
  const { stepBefore, stepAfter, shift } = words.figures.names;
  return (
    <section class="report-part">
      <h2>{scales.title}</h2>
      <div class="report-split">
        <p>{scales.lead}</p>
        {published && (
          <ChangeChart
            rows={rows.map(({ key, label, before, after }) => ({ key, label, before, after }))}
            axis={stepAxis}
            axisLabel={scales.axis}
            unit="steps"
            direction={directionOf(language)}
            words={words}
          />
        )}
      </div>
      <WhyHidden
        figures={rows.flatMap((row) => [row.before, row.after, row.shift])}
        reading={reading}
      />
      <AsTable
        words={words}
        caption={scales.title}
        head={[scales.title, stepBefore, stepAfter, shift]}
        rows={rows.map((row) => ({
          key: row.key,
          head: row.label,
          cells: [
            <ShownFigure key="before" figure={row.before} unit="steps" words={words} />,
            <ShownFigure key="after" figure={row.after} unit="steps" words={words} />,
            <ShownFigure key="shift" figure={row.shift} unit="shift" words={words} />,
          ],
        }))}
      />
    </section>
  );
}
