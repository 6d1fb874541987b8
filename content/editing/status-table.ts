import { type LanguageStatus, type ModuleStatus, type PartStatus, parts } from './status-report.ts';

const heads = ['module', 'language', ...parts, 'all', 'review', 'facts'];

/** The report as lines for a terminal: a row for each module and language, columns aligned. */
export function statusTable(modules: readonly ModuleStatus[]): string[] {
  const rows = [heads, ...modules.flatMap(rowsOf)];
  const widths = heads.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function rowsOf({ id, facts, languages }: ModuleStatus): string[][] {
  return languages.map((status) => [
    id,
    status.language,
    ...parts.map((part) => partCell(status.parts[part])),
    String(status.words),
    status.review,
    factsCell(status, facts),
  ]);
}

/** Words where all is written; else how much is missing or still to replace. */
function partCell({ files, missing, toReplace, words }: PartStatus): string {
  if (missing > 0) return files === 1 ? 'missing' : `${files - missing} of ${files}`;
  return toReplace > 0 ? `${toReplace} to write` : String(words);
}

function factsCell({ facts, behind }: LanguageStatus, wanted: number): string {
  if (facts === null) return '-';
  return behind ? `${facts}, behind ${wanted}` : String(facts);
}
