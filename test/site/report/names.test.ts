import { expect, test } from 'vitest';
import { reportHead, reportRows } from '../../../site/src/console/report/csv/report-rows.ts';
import { loadNames } from '../../../site/src/console/report/load-names.ts';
import { fakeServer } from '../workshop/fake-server.ts';
import { sampleReport } from './sample-report.ts';
import { textsIn } from './texts-in.ts';

const stemOf = (version: string) => `What version ${version} asks`;

/** The site's files: each version of a quiz asks something else under the same ids. */
const site = fakeServer(({ address }) => {
  const [, form, version] = /\/q\/consent\.([AB])\.(\d)\.en\.json$/.exec(address) ?? [];
  if (!version) return { status: 200, body: { title: 'Consent', objectives: {} } };
  const options = [{ id: 'yes', text: 'Yes' }];
  const id = form === 'A' ? 'a1' : 'b1';
  return {
    status: 200,
    body: { items: [{ id, kind: 'choice', stem: stemOf(version), options }] },
  };
});

test('reports of one project are read each with the questions of their own version', async () => {
  const [taught] = sampleReport.modules;
  const views = [1, 2].map((version) => ({
    ...sampleReport,
    workshopId: `workshop-of-version-${version}`,
    modules: [{ ...taught!, version }],
  }));
  const names = await loadNames(
    { fetching: site.fetching, language: 'en', modules: [{ id: 'consent', slug: 'consent' }] },
    views.flatMap(({ modules }) => modules),
  );
  const cell = (name: (typeof reportHead)[number]) => reportHead.indexOf(name);
  for (const [at, view] of views.entries()) {
    const rows = reportRows(view, { words: textsIn('en'), names });
    const about = rows
      .filter((row) => /^(paper\/.*|consent)\/item\/[ab]1\/right$/.test(String(row[cell('key')])))
      .map((row) => row[cell('about')]);
    expect(about.length).toBeGreaterThan(2);
    expect(new Set(about)).toEqual(new Set([stemOf(String(at + 1))]));
  }
});
