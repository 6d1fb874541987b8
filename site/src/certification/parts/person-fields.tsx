import type { ComponentChildren } from 'preact';
import { OneOf, SomeOf } from '../../console/parts/choices.tsx';
import { Choice, TextInput } from '../../console/parts/inputs.tsx';
import type { Words } from '../words/en.ts';

/** What is said of whoever is certified, while it is being typed. */
interface Person {
  readonly name: string;
  readonly province: string;
  readonly languages: string[];
  readonly profession: string;
  readonly sex: string;
}

/** People are spoken to of themselves in another way than a certifier of others. */
interface Texts extends Readonly<Record<keyof Person, string>> {
  readonly nameHint?: string;
  readonly sexHint?: string;
  readonly choose: string;
  readonly faults: Readonly<Record<'name' | 'languages' | 'choose', string>>;
}

interface Props<Form extends Person> {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly faults: readonly string[];
  readonly texts: Texts;
  readonly words: Pick<Words, 'lists'>;
  /** Stands below the name. */
  readonly children?: ComponentChildren;
}

/** Name, where and in which languages somebody works, as what, and how they describe themselves. */
export function PersonFields<Form extends Person>(props: Props<Form>) {
  const { form, onChange, faults, texts, words, children } = props;
  const { lists } = words;
  const error = (field: keyof Person, text: string) => (faults.includes(field) ? text : undefined);
  return (
    <>
      <TextInput
        label={texts.name}
        hint={texts.nameHint}
        error={error('name', texts.faults.name)}
        value={form.name}
        maxLength={120}
        onType={(name) => onChange({ ...form, name })}
      />
      {children}
      <Choice
        label={texts.province}
        error={error('province', texts.faults.choose)}
        options={lists.provinces}
        none={texts.choose}
        value={form.province}
        onChoose={(province) => onChange({ ...form, province })}
      />
      <SomeOf
        legend={texts.languages}
        error={error('languages', texts.faults.languages)}
        options={rows(lists.languages)}
        chosen={form.languages}
        onChoose={(languages) => onChange({ ...form, languages })}
      />
      <Choice
        label={texts.profession}
        error={error('profession', texts.faults.choose)}
        options={lists.professions}
        none={texts.choose}
        value={form.profession}
        onChoose={(profession) => onChange({ ...form, profession })}
      />
      <OneOf
        legend={texts.sex}
        hint={texts.sexHint}
        error={error('sex', texts.faults.choose)}
        options={rows(lists.sexes)}
        value={form.sex}
        onChoose={(sex) => onChange({ ...form, sex })}
      />
    </>
  );
}

function rows(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([id, text]) => ({ id, text }));
}
