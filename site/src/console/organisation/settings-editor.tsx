import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { organisationView } from '../../../../functions/staff/views.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { Copied } from '../parts/copied.tsx';
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

interface Props extends Pick<ScreenProps, 'app' | 'words'> {
  readonly view: View;
}

/** The form of the settings. Another coordinator's changes are shown beside what was typed here. */
export function SettingsEditor({ app, words, view }: Props) {
  const { settings: texts } = words.organisation;
  const [now, setNow] = useState(view);
  const [changed, setChanged] = useState(false);
  const [faults, setFaults] = useState<readonly SettingsFault[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: `settings-1/${view.id}`,
    schema: settingsForm,
    initial: formOfSettings(view.settings),
  });
  const params = { organisationId: view.id };
  const settle = (next: View) => {
    setNow(next);
    setChanged(false);
    draft.settle(formOfSettings(next.settings));
  };
  const save = async () => {
    const read = settingsOfForm(draft.value);
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
    setChanged(true);
  };
  return (
    <>
      {changed && (
        <section class="callout">
          <h2>{texts.theirs}</h2>
          <p>{texts.changed}</p>
          <SettingsFacts id={now.id} settings={now.settings} words={words} />
        </section>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SettingsFields form={draft.value} onChange={draft.set} faults={faults} words={words} />
        <Button submits text={words.frame.save} busy={busy} />
        {draft.touched && (
          <>
            <p class="soft">{words.frame.kept}</p>
            <TextButton text={words.frame.discard} onPress={() => settle(now)} />
          </>
        )}
      </form>
      <Copied label={texts.number} hint={texts.numberHint} text={view.id} app={app} words={words} />
    </>
  );
}
