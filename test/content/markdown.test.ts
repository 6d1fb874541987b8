import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../content/compile/markdown/parse-markdown.ts';

const scenario = `# Title

A **strong**
word.

:::scenario{#at-the-gate title="At the gate"}
Two people meet.

What could Amina do?

- [x] She *asks*.
  That is **kind**
  and clear.

  It takes a moment.
- [ ] She waits
  Waiting tells nobody anything.
:::
`;

describe('parseMarkdown()', () => {
  it('reads a lesson into blocks: first line the option, what follows its feedback', () => {
    expect(parseMarkdown(scenario)).toEqual({
      title: 'Title',
      problems: [],
      blocks: [
        {
          kind: 'paragraph',
          spans: [{ text: 'A ' }, { text: 'strong', strong: true }, { text: ' word.' }],
        },
        {
          kind: 'scenario',
          id: 'at-the-gate',
          title: 'At the gate',
          blocks: [paragraph('Two people meet.'), paragraph('What could Amina do?')],
          choices: [
            {
              good: true,
              spans: [{ text: 'She ' }, { text: 'asks', emphasis: true }, { text: '.' }],
              feedback: [
                {
                  kind: 'paragraph',
                  spans: [
                    { text: 'That is ' },
                    { text: 'kind', strong: true },
                    { text: ' and clear.' },
                  ],
                },
                paragraph('It takes a moment.'),
              ],
            },
            {
              good: false,
              spans: [{ text: 'She waits' }],
              feedback: [paragraph('Waiting tells nobody anything.')],
            },
          ],
        },
      ],
    });
  });

  it('reads headings and lists', () => {
    const { blocks, problems } = parseMarkdown('# T\n\n## A\n\n### B\n\n1. one\n2. two\n\n- x\n');
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, spans: [{ text: 'A' }] },
      { kind: 'heading', level: 3, spans: [{ text: 'B' }] },
      { kind: 'list', ordered: true, items: [[paragraph('one')], [paragraph('two')]] },
      { kind: 'list', ordered: false, items: [[paragraph('x')]] },
    ]);
  });

  it('leaves a colon in running text alone', () => {
    const { blocks, problems } = parseMarkdown('# T\n\nAt 9:ten she said:yes.\n');
    expect(problems).toEqual([]);
    expect(blocks).toEqual([paragraph('At 9:ten she said:yes.')]);
  });

  it.each([
    ['raw HTML as a block', '# T\n\n<b>now</b>\n\n<div>x</div>', [3, 3, 5]],
    ['an image', '# T\n\n![a](b.png)', [3]],
    ['a link', '# T\n\n[a](https://example.org)', [3]],
    ['a link by reference', '# T\n\n[a]\n\n[a]: https://example.org', [3, 5]],
    ['an address in angle brackets', '# T\n\n<https://example.org>', [3]],
    ['code', '# T\n\n`x`\n\n```\nx\n```', [3, 5]],
    ['a quotation', '# T\n\n> x', [3]],
    ['a rule', '# T\n\nx\n\n---\n\ny', [5]],
    ['a forced line break', '# T\n\nx  \ny', [3]],
    ['no title', 'x\n\ny', [1]],
    ['a second title', '# T\n\n# U', [3]],
    ['a heading too deep', '# T\n\n#### U', [3]],
    ['an unknown directive', '# T\n\n:::note{#a}\nx\n:::', [3]],
    ['a directive of one line', '# T\n\n::scenario{#a}', [3]],
    ['marks outside an activity', '# T\n\n- [x] a\n  b', [3]],
    ['an activity without options', '# T\n\n:::practice{#a}\nx\n:::', [3]],
    ['options before the end', '# T\n\n:::practice{#a}\n- [x] a\n  b\n- [ ] c\n  d\n\nx\n:::', [3]],
    [
      'an option without feedback',
      '# T\n\n:::practice{#a}\nx\n\n- [x] a\n- [ ] b\n  c\n:::',
      [6, 3],
    ],
    ['a single option', '# T\n\n:::practice{#a}\nx\n\n- [x] a\n  b\n:::', [3]],
    ['an activity without id', '# T\n\n:::practice\nx\n\n- [x] a\n  b\n- [ ] c\n  d\n:::', [3]],
    [
      'a scenario without title',
      '# T\n\n:::scenario{#a}\nx\n\n- [x] a\n  b\n- [ ] c\n  d\n:::',
      [3],
    ],
    ['an activity in a list', '# T\n\n- x\n\n  :::practice{#a}\n  y\n  :::', [5]],
  ])('notes %s with its line', (_title, written, lines) => {
    const found = parseMarkdown(written).problems;
    expect([...new Set(found.map(({ line }) => line))].sort()).toEqual([...new Set(lines)].sort());
    for (const { says } of found) expect(says).toMatch(/\.$/);
  });

  it('never throws, and loses no letter without a problem', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '## ',
        '- ',
        '- [x] ',
        '**',
        '*',
        ':::',
        ':::practice{#a}',
        '\n',
        '\n\n',
        '  ',
        '`',
      ],
      ...['<b>', '[', '](', ')', 'سلام', 'word', '1. ', '> ', '\\', '&amp;', ':'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { blocks, title, problems } = parseMarkdown(`# T\n\n${pieces.join('')}`);
        if (problems.length > 0) return;
        const letters = (text: string) => [...text.matchAll(/word|سلام/g)].length;
        expect(letters(JSON.stringify([blocks, title]))).toBe(letters(pieces.join('')));
      }),
      { numRuns: 500 },
    );
  });
});

function paragraph(text: string) {
  return { kind: 'paragraph', spans: [{ text }] };
}
