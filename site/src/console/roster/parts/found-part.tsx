import { fill } from '../../../words/fill.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { OneOf } from '../../parts/choices.tsx';
import { Choice } from '../../parts/inputs.tsx';
import type { Words } from '../../words/en.ts';
import type { List } from '../state.ts';
import type { ListProps } from '../tool-props.ts';
import { rowNumbers } from './row-numbers.ts';

interface Props extends ListProps {
  /** Row numbers of entries that stand more than once, each entry's together. */
  readonly repeated: readonly (readonly number[])[];
}

/** What the file holds, and what only a person can say about it. */
export function FoundPart({ list, change, words, repeated }: Props) {
  const { found } = words.roster;
  return (
    <section class="prose screen-only">
      <h2>{found.title}</h2>
      <Facts list={list} words={words} />
      <Choice
        label={found.column}
        hint={found.columnHint}
        options={columnsOf(list, words)}
        none={found.chooseColumn}
        value={list.column === null ? '' : String(list.column)}
        onChoose={(value) =>
          change({ ...list, column: value === '' ? null : Number(value), same: null })
        }
      />
      {repeated.length > 0 && (
        <OneOf
          legend={found.repeated}
          hint={fill(found.repeatedRows, { rows: rowNumbers(repeated.flat(), found) })}
          options={[
            { id: 'one-person', text: found.onePerson },
            { id: 'different-people', text: found.differentPeople },
          ]}
          value={list.same ?? ''}
          onChoose={(id) =>
            change({ ...list, same: id === 'one-person' ? id : 'different-people' })
          }
        />
      )}
    </section>
  );
}

function Facts({ list, words: { roster } }: { readonly list: List; readonly words: Words }) {
  const { found } = roster;
  const { rows, headings } = list.roster;
  const unreadable = rows.filter((row) => row.unreadable).map(({ number }) => number);
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{found.file}</dt>
          <dd>
            <bdi>{list.fileName}</bdi>
          </dd>
        </div>
        <div>
          <dt>{found.rows}</dt>
          <dd>
            <Ltr>{rows.length}</Ltr>
          </dd>
        </div>
        <div>
          <dt>{found.headings}</dt>
          <dd>
            {headings.map((heading, at) => (
              <bdi key={at} class="heading-found">
                {heading || fill(found.unnamedColumn, { number: at + 1 })}
              </bdi>
            ))}
          </dd>
        </div>
      </dl>
      <p class="soft">{found.headingsNote}</p>
      {unreadable.length > 0 && (
        <p class="callout">{fill(found.unreadable, { rows: rowNumbers(unreadable, found) })}</p>
      )}
    </>
  );
}

/** Each column with the first entry in it, which tells more than a heading. */
function columnsOf({ roster }: List, words: Words): Record<string, string> {
  const { unnamedColumn } = words.roster.found;
  const options: Record<string, string> = {};
  for (const [at, heading] of roster.headings.entries()) {
    const name = heading || fill(unnamedColumn, { number: at + 1 });
    const example = roster.rows.find(({ cells }) => cells[at]?.trim())?.cells[at]?.trim();
    options[at] = example ? `${name} (${example.slice(0, 40)})` : name;
  }
  return options;
}
