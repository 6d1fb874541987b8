import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { version } from '../../../../functions/platform/fields.ts';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { organisationView } from '../../../../functions/staff/views.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { Copied } from '../parts/copied.tsx';
import { KeptNote } from '../parts/kept-note.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { SettingsFacts } from './settings-facts.tsx';
import { SettingsFields } from './settings-fields.tsx';
import {
  formOfSettings,
  type SettingsFault,
  settingsForm,
  settingsOfForm,
} from './settings-form.ts';

type View = z.infer<typeof organisationView>;

/** What was typed, and the version that it was typed over: a refresh or signing in reads a newer one. */
const kept = z.object({ version, form: settingsForm });

const keptOf = (view: View): z.infer<typeof kept> => ({
  version: view.version,
  form: formOfSettings(view.settings),
});

interface Props extends Pick<ScreenProps, 'app' | 'words'> {
  readonly view: View;
}

/** The form of the settings. Another coordinator's changes are shown beside what was typed here. */
export function SettingsEditor({ app, words, view }: Props) {
  const { settings: texts } = words.organisation;
  const [now, setNow] = useState(view);
  const [faults, setFaults] = useState<readonly SettingsFault[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: `settings-2/${view.id}`,
    schema: kept,
    initial: keptOf(view),
  });
  const { version: base, form } = draft.value;
  const params = { organisationId: view.id };
  const settle = (next: View) => {
    setNow(next);
    draft.settle(keptOf(next));
  };
  const save = async () => {
    const read = settingsOfForm(form);
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const body = { version: now.version, settings: read.settings };
    const outcome = await app.call(staffEndpoints.changeOrganisation, { params, body });
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
    const outcome = await app.call(staffEndpoints.organisation, { params });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    setNow(outcome.body);
  };
  return (
    <>
      {base !== now.version && (
        <section class="callout">
          <h2>{texts.theirs}</h2>
          <p>{texts.changed}</p>
          <SettingsFacts app={app} id={now.id} settings={now.settings} words={words} />
        </section>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SettingsFields
          app={app}
          form={form}
          onChange={(next) => draft.set({ version: base, form: next })}
          faults={faults}
          words={words}
        />
        <Button submits text={words.frame.save} busy={busy} />
        <KeptNote touched={draft.touched} words={words} onDiscard={() => settle(now)} />
      </form>
      <Copied label={texts.number} hint={texts.numberHint} text={view.id} app={app} words={words} />
    </>
  );
}
