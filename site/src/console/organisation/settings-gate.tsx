import { fill } from '../../words/fill.ts';
import { Choice } from '../parts/inputs.tsx';
import { Loaded } from '../parts/loaded.tsx';
import type { ScreenProps } from '../screen-props.ts';
import type { SettingsForm } from './settings-form.ts';
import { type CertifyingBody, useCertifyingBodies } from './use-certifying-bodies.ts';

interface Props extends Pick<ScreenProps, 'app' | 'words'> {
  readonly form: SettingsForm;
  readonly onChange: (form: SettingsForm) => void;
  /** What is wrong with the chosen body. */
  readonly fault: string | undefined;
}

/** For whom workshops with sensitive modules are. */
export function SettingsGate(props: Props) {
  const { form, onChange, words } = props;
  const { settings: texts } = words.organisation;
  return (
    <fieldset class="group">
      <legend>{texts.groups.sensitive}</legend>
      <p>{texts.gateHint}</p>
      <Choice
        label={texts.gate}
        options={texts.gates}
        value={form.gate}
        onChoose={(gate) => onChange({ ...form, gate })}
      />
      {form.gate === 'body' && <Bodies {...props} />}
    </fieldset>
  );
}

function Bodies(props: Props) {
  const { app, words } = props;
  const [loaded, { reload }] = useCertifyingBodies(app);
  return (
    <Loaded<{ bodies: CertifyingBody[] }> loaded={loaded} words={words} reload={reload}>
      {({ bodies }) => <ChooseBody {...props} bodies={bodies} />}
    </Loaded>
  );
}

/** One that was chosen before and is there no longer can still be kept. */
export function ChooseBody({
  form,
  onChange,
  fault,
  words,
  bodies,
}: Omit<Props, 'app'> & { readonly bodies: readonly CertifyingBody[] }) {
  const { settings: texts } = words.organisation;
  const { gateBody } = form;
  const isUnlisted = gateBody !== '' && bodies.every(({ id }) => id !== gateBody);
  if (bodies.length === 0 && !isUnlisted) {
    return <p class={fault ? 'field-error' : undefined}>{texts.gateNoBodies}</p>;
  }
  return (
    <Choice
      label={texts.gateBody}
      error={fault}
      none={texts.gateChoose}
      options={{
        ...Object.fromEntries(bodies.map(({ id, name }) => [id, name])),
        ...(isUnlisted && { [gateBody]: fill(texts.gateUnlisted, { id: gateBody }) }),
      }}
      value={gateBody}
      onChoose={(chosen) => onChange({ ...form, gateBody: chosen })}
    />
  );
}
