import { directionOf } from '../../../../../content/schema/language.ts';
import type { ReportView } from '../../../../../functions/insights/report.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { percentAxis } from '../charts/position.ts';
import { namesIn } from '../module-names.ts';
import { FiguresTable } from '../parts/figures-table.tsx';
import { ShownFigure } from '../parts/shown-figure.tsx';
import { WhyHidden } from '../parts/why-hidden.tsx';
import type { Reading } from '../reading.ts';
import { fillWords } from '../text/fill-words.ts';
import type { SectionProps } from './section-props.ts';

type Paper = ReportView['room']['paper'][number];

/** Sheets on paper: unpaired, by themselves, in no other figure. */
export function PaperSection({ view, reading }: SectionProps) {
  const { words } = reading;
  const texts = words.report.paper;
  const { paper } = view.room;
  if (paper.length === 0) return null;
  return (
    <section class="report-part">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <FiguresTable
        caption={texts.title}
        head={[texts.form, texts.when, texts.sheets, texts.right]}
        rows={paper.map((each) => ({
          key: keyOf(each),
          head: nameOf(each, view, reading),
          cells: [
            texts.phases[each.phase],
            <ShownFigure key="sheets" figure={each.sheets} unit="people" words={words} />,
            <ShownFigure key="right" figure={each.right} unit="percent" words={words} />,
          ],
        }))}
      />
      <WhyHidden
        figures={paper.flatMap(({ sheets, right, items }) => [
          sheets,
          right,
          ...items.map((item) => item.right),
        ])}
        reading={reading}
      />
      {paper.map(
        (each) =>
          'value' in each.right && (
            <PaperItems key={keyOf(each)} view={view} paper={each} reading={reading} />
          ),
      )}
    </section>
  );
}

function PaperItems({ view, paper, reading }: SectionProps & { readonly paper: Paper }) {
  const { words, language } = reading;
  const texts = words.report.paper;
  const caption = `${texts.byQuestion}: ${nameOf(paper, view, reading)}, ${texts.phases[paper.phase]}`;
  return (
    <details class="as-table">
      <summary>{caption}</summary>
      <BarChart
        caption={caption}
        rows={paper.items.map(({ item, right }, at) => ({
          key: item,
          label: fillWords(words.report.items.question, { number: at + 1 }),
          figure: right,
        }))}
        axis={percentAxis}
        unit="percent"
        direction={directionOf(language)}
        words={words}
      />
    </details>
  );
}

function keyOf({ module, form, phase }: Paper): string {
  return `${module}/${form}/${phase}`;
}

/** With the module's title: a workshop can have several. */
function nameOf({ module, form }: Paper, view: ReportView, { words, names }: Reading): string {
  return `${namesIn(names, view, module).title ?? module}, ${words.report.paper.form} ${form}`;
}
