import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awsCost } from './aws-cost.ts';
import { examCosts } from './exam-costs.ts';
import { functionBundles } from './function-bundles.ts';
import { insightsCosts } from './insights-costs.ts';
import type { Measured, Row } from './row.ts';
import { root, runCommand } from './run-command.ts';
import { siteBuild } from './site-build.ts';
import { siteWeights } from './site-weights.ts';
import { tableCosts } from './table-costs.ts';
import { warmStart } from './warm-start.ts';

/*
 * npm run bench                 everything; ends with 1 when a budget of DESIGN section 12 is broken
 * npm run bench -- table site   only these parts: site, functions, start, build, insights, exams, table
 * npm run bench -- as-built …   without building content, site and functions first
 */

const say = (line: string) => console.log(line);

// The bill needs it too; it is measured once.
let insights: ReturnType<typeof insightsCosts> | undefined;
const insightsOnce = () => {
  insights ??= insightsCosts();
  return insights;
};

const parts: Readonly<Record<string, () => Promise<Measured>>> = {
  site: () => siteWeights(join(root, 'site/dist')),
  functions: functionBundles,
  start: warmStart,
  build: siteBuild,
  insights: insightsOnce,
  exams: examCosts,
  table: async () => {
    const table = await tableCosts(say);
    const aws = awsCost(table.costs, (await insightsOnce()).jobs);
    return {
      rows: [...table.rows, ...aws.rows],
      notes: [...(table.notes ?? []), ...(aws.notes ?? [])],
    };
  },
};

const asked = process.argv.slice(2).filter((word) => word !== 'as-built');
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.`);

if (!process.argv.includes('as-built')) {
  say('Building content, site and functions…');
  await runCommand(['npm', 'run', 'build']);
}

const rows: Row[] = [];
const notes: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(`Measuring ${name}…`);
  const measured = await measure();
  rows.push(...measured.rows);
  notes.push(...(measured.notes ?? []));
}

const words = rows.map(({ what, measured, unit, limit, budget, ok }) => [
  what,
  `${measured} ${unit}`,
  budget === null ? '' : `${limit} ${budget}`,
  ok ? '' : 'OVER BUDGET',
]);
const widths = [0, 1, 2].map((column) =>
  Math.max(...words.map((each) => each[column]?.length ?? 0)),
);
say('');
for (const each of words) {
  say(
    each
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
say('');
for (const note of notes) say(note);

// A part alone doesn't take the place of the whole.
if (asked.length === 0) {
  await mkdir(join(root, '.sanad'), { recursive: true });
  await writeFile(join(root, '.sanad/bench.json'), `${JSON.stringify({ rows, notes }, null, 2)}\n`);
}
const broken = rows.filter(({ ok }) => !ok);
say(broken.length === 0 ? 'Every budget is kept.' : `${broken.length} budgets are broken.`);
process.exit(broken.length === 0 ? 0 : 1);
