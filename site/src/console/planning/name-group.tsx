import { fill } from '../../words/fill.ts';
import { SomeOf } from '../parts/choices.tsx';
import { Choice, TextInput } from '../parts/inputs.tsx';
import { faultText, type GroupProps } from './plan-context.ts';

/** What it is called, inside and outside. */
export function NameGroup(props: GroupProps) {
  const { form, change, words } = props;
  const { planning, lists } = words;
  return (
    <fieldset class="group">
      <legend>{planning.groups.names}</legend>
      <TextInput
        label={planning.fields.internalTitle}
        hint={planning.hints.internalTitle}
        error={faultText(props, 'internalTitle')}
        value={form.internalTitle}
        maxLength={120}
        onType={(internalTitle) => change({ internalTitle })}
      />
      <Choice
        label={planning.fields.title}
        hint={planning.hints.title}
        error={faultText(props, 'title')}
        options={lists.titles}
        value={form.title}
        onChoose={(title) => change({ title })}
      />
    </fieldset>
  );
}

/** Which modules it is made of, and how long they take. */
export function ContentGroup(props: GroupProps) {
  const { form, change, words, modules } = props;
  const { planning } = words;
  const minutes = modules
    .filter(({ id }) => form.modules.includes(id))
    .reduce((sum, each) => sum + each.minutes, 0);
  return (
    <fieldset class="group">
      <legend>{planning.groups.content}</legend>
      <SomeOf
        legend={planning.fields.modules}
        error={faultText(props, 'modules')}
        options={modules.map((each) => ({
          id: each.id,
          text: each.title,
          note: fill(planning.about, { count: each.minutes }),
        }))}
        chosen={form.modules}
        onChoose={(chosen) => change({ modules: chosen })}
      />
      <p class="soft">{fill(planning.minutesInAll, { count: minutes })}</p>
    </fieldset>
  );
}
