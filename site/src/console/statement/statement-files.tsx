import { useState } from 'preact/hooks';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { saveFile } from '../csv/save-file.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { Choice } from '../parts/inputs.tsx';
import { ChooseFile } from '../roster/parts/choose-file.tsx';
import type { List } from '../roster/state.ts';
import type { ScreenProps } from '../screen-props.ts';
import { listRows } from './list-rows.ts';
import { claimsIn, type MadeStatement } from './made-statement.ts';

interface Props extends ScreenProps<'statement'> {
  readonly made: MadeStatement;
}

/** The statement and its list as files, the latter with names from the coordinator's own file. */
export function StatementFiles({ app, words, made }: Props) {
  const { statement, roster } = words;
  const [list, setList] = useState<List | null>(null);
  const [column, setColumn] = useState('');
  const own = list && column !== '' ? { roster: list.roster, column: Number(column) } : undefined;
  const table = listRows(made.rows, own);
  const save = (ending: string, type: string, text: string) => {
    saveFile(`statement-${claimsIn(made).asOf}.${ending}`, type, text);
    app.say(statement.saved);
  };
  const saveList = () => save('csv', 'text/csv', writeCsv(table.head, table.rows));
  return (
    <>
      <section class="prose screen-only">
        <h2>{statement.filesTitle}</h2>
        <p>{statement.filesNote}</p>
        <Button
          text={statement.saveStatement}
          onPress={() => save('jwt', 'application/jwt', made.statement)}
        />
        {!own && <Button text={statement.saveList} onPress={saveList} />}
      </section>
      <section class="prose screen-only">
        <h2>{statement.namesTitle}</h2>
        <p>{statement.namesNote}</p>
      </section>
      <ChooseFile
        words={words}
        chosen={list !== null}
        onList={(chosen) => {
          setList(chosen);
          setColumn('');
        }}
      />
      {list && (
        <div class="prose screen-only">
          <Choice
            label={statement.column}
            options={headingsOf(list, roster.found.unnamedColumn)}
            value={column}
            none={roster.found.chooseColumn}
            onChoose={setColumn}
          />
          {table.missing > 0 && (
            <p class="callout">{fill(statement.missing, { count: table.missing })}</p>
          )}
          {own && <Button text={statement.saveList} onPress={saveList} />}
        </div>
      )}
    </>
  );
}

function headingsOf({ roster }: List, unnamed: string): Record<string, string> {
  return Object.fromEntries(
    roster.headings.map((heading, at) => [at, heading || fill(unnamed, { number: at + 1 })]),
  );
}
