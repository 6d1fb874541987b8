/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { languages } from '../../../content/schema/language.ts';
import { LearningSection } from '../../../site/src/console/report/sections/learning-section.tsx';
import { sampleReport } from './sample-report.ts';
import { textsIn } from './texts-in.ts';

test.each(languages)(
  'the table of what was learned is printed, closed as it is, in %s',
  (language) => {
    const words = textsIn(language);
    const module = sampleReport.modules[0]!;
    const reading = { words, names: {}, language, k: sampleReport.k };
    const html = render(<LearningSection view={sampleReport} module={module} reading={reading} />);
    const printed = /<div class="paper-only">([\s\S]*<\/table>)/.exec(html)?.[1] ?? '';
    const { effect, gainLow, gainHigh } = words.figures.names;
    for (const name of [effect, gainLow, gainHigh]) expect(printed).toContain(name);
    expect(printed.match(/<tr>/g)).toHaveLength(module.objectives.length + 2);
  },
);
