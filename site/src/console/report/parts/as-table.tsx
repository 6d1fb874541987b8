import type { ReportWords } from '../words/en.ts';
import { FiguresTable, type TableRow } from './figures-table.tsx';

interface Props {
  readonly words: ReportWords;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Printed too, open or not: for figures that the chart doesn't bear as numbers. */
  readonly onPaper?: boolean;
}

/** The figures behind a chart, for screen readers and for whoever likes tables better. */
export function AsTable({ words, onPaper = false, ...table }: Props) {
  return (
    <>
      <details class={onPaper ? 'as-table screen-only' : 'as-table'}>
        <summary>{words.report.asTable}</summary>
        <FiguresTable {...table} />
      </details>
      {onPaper && (
        <div class="paper-only">
          <FiguresTable {...table} />
        </div>
      )}
    </>
  );
}
