import type { ReportView } from '../../../../../functions/insights/report.ts';
import { namesOf } from '../module-names.ts';
import { AsTable } from '../parts/as-table.tsx';
import { ItemCard } from '../parts/item-card.tsx';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { WhyHidden } from '../parts/why-hidden.tsx';
import { itemName } from '../text/item-name.ts';
import type { Unit } from '../text/number-text.ts';
import type { ModuleSectionProps } from './section-props.ts';

type ItemReport = ReportView['modules'][number]['items'][number];

const columns = [
  ['right', 'percent'],
  ['discrimination', 'correlation'],
] as const satisfies readonly (readonly [keyof ItemReport, Unit])[];

/** Each question: how hard it was, and how well it tells people apart. */
export function ItemsSection({ module, reading }: ModuleSectionProps) {
  const { words, names } = reading;
  const { items } = words.report;
  const published = module.items.some(({ right }) => 'value' in right);
  const { questions } = namesOf(names, module);
  return (
    <section class="report-part">
      <h2>{items.title}</h2>
      <p>{items.lead}</p>
      <p class="soft">{items.discrimination}</p>
      <p>
        {words.figures.names.skipped}:{' '}
        <ShownFigure figure={module.skipped} unit="percent" words={words} />
      </p>
      {published && (
        <ol class="item-cards plain-list">
          {module.items.map((item, at) => (
            <ItemCard
              key={item.item}
              item={item}
              name={itemName(words, module.items, at)}
              question={questions[item.item]}
              reading={reading}
            />
          ))}
        </ol>
      )}
      <WhyHidden
        figures={[
          module.skipped,
          ...module.items.flatMap((item) => columns.map(([name]) => item[name])),
        ]}
        reading={reading}
      />
      <AsTable
        words={words}
        caption={items.title}
        head={[items.title, ...columns.map(([name]) => words.figures.names[name])]}
        rows={module.items.map((item, at) => ({
          key: item.item,
          head: itemName(words, module.items, at),
          cells: columns.map(([name, unit]) => (
            <ShownFigure key={name} figure={item[name]} unit={unit} words={words} />
          )),
        }))}
      />
    </section>
  );
}
