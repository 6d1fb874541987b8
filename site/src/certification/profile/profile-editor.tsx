import { useState } from 'preact/hooks';
import {
  certificationEndpoints,
  type HolderProfile,
} from '../../../../functions/certification/contract.ts';
import { useDraft } from '../../console/drafts/use-draft.ts';
import { KeptNote } from '../../console/parts/kept-note.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { ProfileFields } from './profile-fields.tsx';
import { formOfProfile, type ProfileFault, profileForm, profileOfForm } from './profile-form.ts';

interface Props extends Pick<ScreenProps, 'app' | 'me' | 'words' | 'language'> {
  readonly holder: HolderProfile | null;
}

/** The form of own details; what is typed waits in the tab. */
export function ProfileEditor({ app, me, words, language, holder }: Props) {
  const [saved, setSaved] = useState(holder);
  const [faults, setFaults] = useState<readonly ProfileFault[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: 'holder-1',
    schema: profileForm,
    initial: formOfProfile(holder, me.name),
  });
  const save = async () => {
    const read = profileOfForm(draft.value);
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const outcome = await app.call(certificationEndpoints.changeHolder, { body: read.profile });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    setSaved(outcome.body.holder);
    draft.settle(formOfProfile(outcome.body.holder, me.name));
    app.say(words.frame.saved);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ProfileFields form={draft.value} onChange={draft.set} faults={faults} words={words} />
      <p>
        <a href={`/${language}/trainers/`}>{words.profile.toRegister}</a>
      </p>
      <Button submits text={words.frame.save} busy={busy} />
      <KeptNote
        touched={draft.touched}
        words={words}
        onDiscard={() => draft.settle(formOfProfile(saved, me.name))}
      />
    </form>
  );
}
