import { useState } from 'preact/hooks';
import type { Recognised } from '../../../../../functions/certification/bodies/views.ts';
import { saveFile } from '../../../console/csv/save-file.ts';
import { writeCsv } from '../../../console/csv/write-csv.ts';
import { Field } from '../../../console/parts/field.tsx';
import { fill } from '../../../words/fill.ts';
import { TextButton } from '../../../workshop/parts/text-button.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { useGone } from '../../parts/use-gone.ts';
import { type FileRead, readRecognised } from './read-recognised.ts';
import { type RecognisedField, recognisedFields } from './recognised-form.ts';
import { mostPeople } from './recognised-in-rows.ts';
import type { ProposeProps } from './recognitions-screen.tsx';
import { rowNames } from './row-names.ts';

type Part = Pick<ProposeProps, 'words' | 'tracks'>;
type Refused = Exclude<FileRead, { readonly kind: 'recognised' }>;

interface Props extends Part {
  readonly onRead: (people: readonly Recognised[]) => void;
}

/** Picks a file of this device and reads it here; a file that isn't taken changes nothing. */
export function ChooseRecognised({ words, tracks, onRead }: Props) {
  const { file: texts } = words.certifier.recognition;
  const [refused, setRefused] = useState<Refused | null>(null);
  const [reading, setReading] = useState(false);
  const isGone = useGone();
  const take = async (file: File) => {
    setReading(true);
    setRefused(null);
    const read = await readRecognised(file, rowNames({ words, tracks }));
    // The file before is being sent already.
    if (isGone.current) return;
    setReading(false);
    if (read.kind === 'recognised') onRead(read.recognised);
    else setRefused(read);
  };
  return (
    <>
      <Columns words={words} tracks={tracks} />
      <Field label={texts.label}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            disabled={reading}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) void take(chosen);
              // The same file can be chosen once more, after it was corrected.
              currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <div role="status">
        {reading && <p>{texts.reading}</p>}
        {refused && <RefusedFile refused={refused} words={words} />}
      </div>
    </>
  );
}

/** The headings, and what may stand below each. */
function Columns({ words, tracks }: Part) {
  const { file: texts, columnNames } = words.certifier.recognition;
  const { entries } = rowNames({ words, tracks });
  const template = () =>
    saveFile('recognitions.csv', 'text/csv', writeCsv(Object.values(columnNames), []));
  const allowed = (field: RecognisedField): string => {
    const values = Object.values(entries[field] ?? {}).join(words.lists.between);
    if (field === 'languages') return fill(texts.several, { values });
    if (values) return values;
    if (field === 'months') return texts.number;
    return field === 'email' ? texts.address : texts.anyText;
  };
  return (
    <>
      <p>
        <TextButton text={texts.template} onPress={template} />
      </p>
      <details class="as-table">
        <summary>{texts.columns}</summary>
        <FactList facts={recognisedFields.map((field) => [columnNames[field], allowed(field)])} />
      </details>
    </>
  );
}

/** Why a file was not taken, and what to do about it. */
export function RefusedFile({
  refused,
  words,
}: { readonly refused: Refused } & Pick<Part, 'words'>) {
  const { file, columnNames } = words.certifier.recognition;
  const named = (fields: readonly RecognisedField[]) =>
    fields.map((field) => columnNames[field]).join(words.lists.between);
  return (
    <div class="callout">
      <h3>{file.refused.title}</h3>
      {refused.kind === 'wrong' ? (
        <>
          <p>{file.refused.rows}</p>
          <ul>
            {refused.rows.map(({ number, fields }) => (
              <li key={number}>{fill(file.row, { number, columns: named(fields) })}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {fill(file.refused[refused.kind], {
            number: 'number' in refused ? refused.number : '',
            columns: 'missing' in refused ? named(refused.missing) : '',
            most: mostPeople,
          })}
        </p>
      )}
      <p class="soft">{file.refused.nothing}</p>
    </div>
  );
}
