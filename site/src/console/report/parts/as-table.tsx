import type { ReportWords } from '../words/en.ts';
import { FiguresTable, type TableRow } from './figures-table.tsx';

interface Props {
  readonly words: ReportWords;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The figures behind a chart, for screen readers and for whoever likes tables better. */
export function AsTable({ words, ...table }: Props) {
  return (
    <details class="as-table">
      <summary>{words.report.asTable}</summary>
      <FiguresTable {...table} />
    </details>
  );
}
