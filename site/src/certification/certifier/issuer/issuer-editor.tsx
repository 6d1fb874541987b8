import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { issuerPath } from '../../../../../functions/certification/standard/addresses.ts';
import { version } from '../../../../../functions/platform/fields.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { KeptNote } from '../../../console/parts/kept-note.tsx';
import { Button } from '../../../workshop/parts/button.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { trackNames } from '../../parts/named.ts';
import type { ScreenProps } from '../../screen-props.ts';
import type { BodyProps } from '../body-frame.tsx';
import { IssuerFields } from './issuer-fields.tsx';
import { formOfIssuer, type IssuerFault, issuerForm, issuerOfForm } from './issuer-form.ts';
import type { IssuerView } from './issuer-screen.tsx';

/** What was typed, and the version that it was typed over. */
const kept = z.object({ version, form: issuerForm });

interface Props extends BodyProps, Pick<ScreenProps, 'me'> {
  readonly view: IssuerView;
}

/** The form of the profile; what another certifier wrote meanwhile is shown beside it. */
export function IssuerEditor(props: Props) {
  const { app, words } = props;
  const { now, draft, faults, busy, save, settle } = useIssuer(props);
  const { version: base, form } = draft.value;
  return (
    <>
      {base !== now.version && now.profile && (
        <Theirs app={app} words={words} profile={now.profile} />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <IssuerFields
          app={app}
          words={words}
          form={form}
          faults={faults}
          onChange={(next) => draft.set({ version: base, form: next })}
        />
        <Button submits text={words.frame.save} busy={busy} />
        <KeptNote touched={draft.touched} words={words} onDiscard={() => settle(now)} />
      </form>
      {now.profile && (
        <p>
          <a href={issuerPath(props.params.organisationId)}>{words.certifier.issuer.file}</a>
        </p>
      )}
    </>
  );
}

function useIssuer({ app, me, words, params, view }: Props) {
  const [now, setNow] = useState(view);
  const [faults, setFaults] = useState<readonly IssuerFault[]>([]);
  const [busy, setBusy] = useState(false);
  const organisation = me.organisations.find(({ id }) => id === params.organisationId);
  const keptOf = (next: IssuerView) => ({
    version: next.version,
    form: formOfIssuer(next.profile, organisation?.name ?? ''),
  });
  const draft = useDraft(app, {
    name: `issuer-1/${params.organisationId}`,
    schema: kept,
    initial: keptOf(view),
  });
  const settle = (next: IssuerView) => {
    setNow(next);
    draft.settle(keptOf(next));
  };
  const save = async () => {
    const read = issuerOfForm(draft.value.form);
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const body = { version: now.version, profile: read.profile };
    const outcome = await app.call(bodiesEndpoints.changeIssuer, { params, body });
    setBusy(false);
    if (outcome.kind === 'answer') {
      settle(outcome.body);
      app.say(words.frame.saved);
      return;
    }
    app.tell(outcome);
    if (outcome.kind === 'problem' && outcome.problem.type === 'changed-meanwhile') await look();
  };
  const look = async () => {
    const outcome = await app.call(bodiesEndpoints.issuer, { params });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    setNow(outcome.body);
  };
  return { now, draft, faults, busy, save, settle };
}

interface TheirsProps extends Pick<BodyProps, 'app' | 'words'> {
  readonly profile: NonNullable<IssuerView['profile']>;
}

function Theirs({ app, words, profile }: TheirsProps) {
  const { issuer } = words.certifier;
  return (
    <section class="callout">
      <h2>{issuer.theirs}</h2>
      <p>{issuer.changed}</p>
      <FactList
        facts={[
          [issuer.name, profile.name],
          [issuer.url, profile.url],
          [issuer.description, profile.description],
          [issuer.tracks, trackNames(app, profile.tracks, words.lists.between)],
        ]}
      />
    </section>
  );
}
