import { useState } from 'preact/hooks';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import type { CredentialView } from '../../../../../functions/certification/fields.ts';
import type { Outcome } from '../../../api/call.ts';
import { saveFile } from '../../../console/csv/save-file.ts';
import { writeCsv } from '../../../console/csv/write-csv.ts';
import { Choice, TextInput } from '../../../console/parts/inputs.tsx';
import { Paged } from '../../../console/parts/paged.tsx';
import { usePages } from '../../../console/parts/use-pages.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import type { ScreenProps } from '../../screen-props.ts';
import { BodyFrame, type BodyProps } from '../body-frame.tsx';
import { CredentialRow } from './credential-row.tsx';
import { ending, foundIn, issuedRows, type Sought } from './issued-rows.ts';

interface Page {
  readonly credentials: readonly CredentialView[];
  readonly next: string | null;
}

/** All credentials of a body, to be found by name and state, and to be changed. */
export function IssuedScreen(props: ScreenProps<'issued'>) {
  const { app, words, params } = props;
  const [pages, reload] = usePages(
    (after) => readPage({ app, params }, after),
    (page) => page.credentials,
  );
  const [sought, onSeek] = useState<Sought>({ text: '', state: '' });
  // What was changed here stands in its place at once; only a new one needs the list again.
  const [changed, setChanged] = useState<ReadonlyMap<string, CredentialView>>(new Map());
  const onChanged = (after: CredentialView) => {
    setChanged((before) => new Map([...before, [after.id, after]]));
    if (after.state === 'superseded') reload();
  };
  const onOutdated = () => {
    setChanged(new Map());
    reload();
  };
  return (
    <BodyFrame {...props} place="issued">
      <p class="lead">{words.certifier.issued.lead}</p>
      <Paged<CredentialView> pages={pages} words={words} reload={reload}>
        {(credentials) => (
          <Issued
            {...props}
            credentials={credentials.map((each) => newer(each, changed.get(each.id)))}
            onChanged={onChanged}
            onOutdated={onOutdated}
            sought={sought}
            onSeek={onSeek}
          />
        )}
      </Paged>
    </BodyFrame>
  );
}

function newer(read: CredentialView, changed: CredentialView | undefined): CredentialView {
  return changed && changed.version > read.version ? changed : read;
}

/** A page of the list; the next one begins after its last. */
async function readPage(
  { app, params }: Pick<BodyProps, 'app' | 'params'>,
  after: string | undefined,
): Promise<Outcome<Page>> {
  const query = after === undefined ? {} : { after };
  const outcome = await app.call(bodiesEndpoints.credentials, { params, query });
  if (outcome.kind !== 'answer') return outcome;
  const { credentials, more }: { credentials: CredentialView[]; more: boolean } = outcome.body;
  const last = credentials[credentials.length - 1];
  return {
    kind: 'answer',
    body: { credentials, next: more && last ? last.id : null },
  };
}

interface Props extends BodyProps {
  readonly credentials: readonly CredentialView[];
  readonly onChanged: (after: CredentialView) => void;
  readonly onOutdated: () => void;
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
}

export function Issued(props: Props) {
  const { app, words, credentials, sought, onSeek } = props;
  const { issued } = words.certifier;
  if (credentials.length === 0) return <p>{issued.none}</p>;
  const found = foundIn(credentials, sought, app.around.now());
  const save = () =>
    saveFile(
      'credentials.csv',
      'text/csv',
      writeCsv(Object.values(issued.columns), issuedRows(found, { app, words })),
    );
  return (
    <>
      <div class="side-by-side">
        <TextInput
          optional
          label={issued.search}
          value={sought.text}
          maxLength={120}
          onType={(text) => onSeek({ ...sought, text })}
        />
        <Choice
          label={issued.state}
          options={{ [ending]: issued.ending, ...words.lists.credentialStates }}
          none={issued.all}
          value={sought.state}
          onChoose={(state) => onSeek({ ...sought, state })}
        />
      </div>
      <div role="status">{found.length === 0 && <p>{issued.noneFound}</p>}</div>
      <ul class="plain-list">
        {found.map((credential) => (
          <li key={credential.id} class="row">
            <CredentialRow {...props} credential={credential} />
          </li>
        ))}
      </ul>
      <Button quiet text={issued.csv} onPress={save} />
    </>
  );
}
