import { readContent } from '../compile/read-content.ts';
import { readFiles } from '../compile/read-files.ts';
import type { Arguments } from './arguments.ts';
import { statusOf } from './status-report.ts';
import { statusTable } from './status-table.ts';
import { say } from './terminal.ts';

/**
 * `status [--json]`: for each module and language how many words each part has, the state of
 * review, and whether it is behind the module's facts. Content with mistakes has a status too.
 */
export async function status({ values }: Arguments): Promise<number> {
  const files = await readFiles(values.root);
  const { draft } = readContent(files);
  const report = statusOf(draft);
  if (values.json) {
    say(JSON.stringify({ modules: report }, null, 2));
    return 0;
  }
  for (const line of statusTable(report)) say(line);
  for (const folder of unreadable(files, new Set(report.map(({ id }) => id)))) {
    say(`content/modules/${folder}: module.json cannot be read, see npm run content -- check.`);
  }
  return 0;
}

function unreadable(files: ReadonlyMap<string, string>, known: ReadonlySet<string>): string[] {
  const folders = [...files.keys()]
    .filter((path) => path.startsWith('content/modules/'))
    .map((path) => path.split('/')[2] ?? '');
  return [...new Set(folders)].filter((folder) => !known.has(folder));
}
