/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { Provinces } from '../../../site/src/console/report/parts/by-province.tsx';
import { type ProvinceSum, readProvinces } from '../../../site/src/console/report/province-sums.ts';
import { sampleScreen } from '../console/sample-screen.ts';
import { problemOf } from '../workshop/fake-server.ts';

const nothing = () => undefined;
const count = (workshops: number, people: number) => ({ workshops, people });
const quarter = {
  quarter: '2026-4',
  workshops: 3,
  joined: count(3, 60),
  both: count(3, 50),
  gain: null,
  heads: { all: 60, women: 40, men: 20 },
};

/** Reads three provinces, of which the server fails at those named. */
async function readThree(failing: readonly string[]) {
  const { app, params } = sampleScreen('en', {}, ({ address }) => {
    const failed = failing.some((code) => address.includes(code));
    return failed ? problemOf('try-again-later') : { status: 200, body: { quarters: [quarter] } };
  });
  const sums: Record<string, ProvinceSum> = {};
  const codes = ['PK-BA', 'PK-PB', 'PK-SD'];
  await readProvinces(app, { params, project: undefined, codes }, (code, sum) => {
    sums[code] = sum;
  });
  return sums;
}

describe.each(languages)('what was reached by province (%s)', (language) => {
  const { words } = sampleScreen(language);
  const shown = (sums: Readonly<Record<string, ProvinceSum>>) =>
    render(
      <Provinces
        sums={sums}
        words={words}
        language={language}
        project={undefined}
        name={undefined}
        onAgain={nothing}
      />,
    );

  test('names those that could not be loaded, with a way to try again', async () => {
    const html = shown(await readThree(['PK-PB', 'PK-SD']));
    const alert = /<div class="callout" role="alert">(.*?)<\/div>/.exec(html)?.[1] ?? '';
    const { provinces, between } = words.lists;
    expect(alert).toContain(`${provinces['PK-PB']}${between}${provinces['PK-SD']}`);
    expect(alert).not.toContain(provinces['PK-BA']);
    expect(alert).toContain(`>${words.frame.tryAgain}</button>`);
    expect(html.replace(alert, '')).toContain(provinces['PK-BA']);
  });

  test('says so too where none could be loaded', async () => {
    const html = shown(await readThree(['PK-']));
    expect(html).toContain(words.lists.provinces['PK-BA']);
    expect(html).toContain('role="alert"');
  });

  test('says nothing where all have come', async () => {
    expect(shown(await readThree([]))).not.toContain('role="alert"');
  });
});
