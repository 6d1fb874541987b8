import { useState } from 'preact/hooks';
import { fill } from '../../../words/fill.ts';
import { Field } from '../../parts/field.tsx';
import type { Words } from '../../words/en.ts';
import { pause } from '../pause.ts';
import { type Refused, readList } from '../read-list.ts';
import type { List } from '../state.ts';
import { rowNumbers } from './row-numbers.ts';

interface Props {
  readonly words: Words;
  /** Whether a list is there already. */
  readonly chosen: boolean;
  readonly onList: (list: List) => void;
}

/** Picks a file of this device and reads it here; a file that isn't taken changes nothing. */
export function ChooseFile({ words, chosen, onList }: Props) {
  const { choose } = words.roster;
  const [refused, setRefused] = useState<Refused | null>(null);
  const [reading, setReading] = useState(false);
  const take = async (file: File) => {
    setReading(true);
    setRefused(null);
    const read = await readList(file, pause);
    setReading(false);
    if (read.kind === 'refused') setRefused(read);
    else onList(read.list);
  };
  return (
    <section class="prose screen-only">
      <h2>{choose.title}</h2>
      <Field label={chosen ? choose.another : choose.label} hint={choose.hint}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            disabled={reading}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void take(file);
              // The same file can be chosen once more, after it was corrected.
              currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <div role="status">
        {reading && <p>{choose.reading}</p>}
        {refused && <RefusedFile words={words} refused={refused} />}
      </div>
    </section>
  );
}

function RefusedFile({ words, refused }: { readonly words: Words; readonly refused: Refused }) {
  const texts = words.roster.refused;
  const { why, numbers } = refused;
  return (
    <div class="callout">
      <h3>{texts.title}</h3>
      <p>
        {fill(texts[why], {
          number: numbers[0] ?? '',
          rows: rowNumbers(numbers, words.roster.found),
        })}
      </p>
      <p class="soft">{texts.nothing}</p>
    </div>
  );
}
