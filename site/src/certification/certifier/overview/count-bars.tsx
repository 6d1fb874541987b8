import { directionOf } from '../../../../../content/schema/language.ts';
import type { Language } from '../../../../../functions/platform/language.ts';
import { Bar } from '../../../console/report/charts/bar.tsx';
import { countAxis } from '../../../console/report/charts/position.ts';
import { numberText } from '../../../console/report/text/number-text.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';

interface Props {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  readonly language: Language;
}

/** Counts as bars in a real table: where no bars are seen it reads as names and numbers. */
export function CountBars({ title, rows, language }: Props) {
  if (rows.length === 0) return null;
  const axis = countAxis(rows.map(({ count }) => count));
  return (
    <section>
      <h3>{title}</h3>
      <table class="chart bar-chart" aria-label={title}>
        <tbody>
          {rows.map(({ key, name, count }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td class="bar-cell">
                <svg class="bar-track" height="16" aria-hidden="true">
                  <Bar value={count} axis={axis} direction={directionOf(language)} />
                </svg>
                <span class="bar-number">
                  <Ltr>{numberText(count, 'people')}</Ltr>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
