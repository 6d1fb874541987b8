import type { About } from '../../../../functions/enrollment/contract.ts';
import { join } from '../actions/join.ts';
import { aboutWith, withJoining } from '../flow/edit.ts';
import type { Joining } from '../keep/tab-record.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly joining: Joining;
}

/** Optional questions from closed lists; then joining, tried again until it has worked. */
export function AboutScreen({ app, model, words: { entering, common }, joining }: Props) {
  const words = entering.about;
  const { about } = joining;
  const say = (field: keyof About, value: string) =>
    app.set((before) =>
      withJoining(before, { step: 'about', about: aboutWith(about, field, value) }),
    );
  // Once sent, it may be joined: what was said then stands.
  const sent = joining.step === 'sent';
  return (
    <form
      class="prose"
      onSubmit={(event) => {
        event.preventDefault();
        void join(app);
      }}
    >
      <Title text={words.title} />
      <p class="lead">{words.lead}</p>
      <List
        label={words.gender}
        notSaid={words.notSaid}
        texts={words.genders}
        value={about.gender}
        fixed={sent}
        onSay={(value) => say('gender', value)}
      />
      <List
        label={words.ageBand}
        notSaid={words.notSaid}
        texts={words.ageBands}
        value={about.ageBand}
        fixed={sent}
        onSay={(value) => say('ageBand', value)}
      />
      <List
        label={words.province}
        notSaid={words.notSaid}
        texts={words.provinces}
        value={about.province}
        fixed={sent}
        onSay={(value) => say('province', value)}
      />
      <p role="status">{sent && (model.link === 'sending' ? words.sending : words.waiting)}</p>
      <Button
        submits
        text={sent && model.link === 'waiting' ? common.tryAgain : words.submit}
        busy={model.link === 'sending'}
      />
      {!sent && (
        <Button
          quiet
          text={words.back}
          onPress={() => app.set((before) => withJoining(before, { step: 'consent' }))}
        />
      )}
    </form>
  );
}

interface ListProps {
  readonly label: string;
  readonly notSaid: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly fixed: boolean;
  readonly onSay: (value: string) => void;
}

function List({ label, notSaid, texts, value, fixed, onSay }: ListProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        disabled={fixed}
        onChange={(event) => onSay(event.currentTarget.value)}
      >
        <option value="">{notSaid}</option>
        {Object.entries(texts).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
