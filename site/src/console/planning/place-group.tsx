import { SomeOf } from '../parts/choices.tsx';
import { Choice, TextInput } from '../parts/inputs.tsx';
import { faultText, type GroupProps } from './plan-context.ts';

/** Where it is held, with whom, and for which project. */
export function PlaceGroup(props: GroupProps) {
  const { form, change, words, projects } = props;
  const { planning, lists } = words;
  const open = projects.filter(({ id, archived }) => !archived || id === form.projectId);
  return (
    <fieldset class="group">
      <legend>{planning.groups.place}</legend>
      <div class="side-by-side">
        <Choice
          label={planning.fields.place}
          options={lists.places}
          value={form.place}
          onChoose={(place) => change({ place })}
        />
        <Choice
          label={planning.fields.setting}
          options={lists.settings}
          value={form.setting}
          onChoose={(setting) => change({ setting })}
        />
      </div>
      <div class="side-by-side">
        <Choice
          label={planning.fields.province}
          error={faultText(props, 'province')}
          options={lists.provinces}
          value={form.province}
          onChoose={(province) => change({ province })}
        />
        <TextInput
          optional
          label={planning.fields.district}
          error={faultText(props, 'district')}
          value={form.district}
          maxLength={120}
          onType={(district) => change({ district })}
        />
      </div>
      <SomeOf
        legend={planning.fields.languages}
        error={faultText(props, 'languages')}
        options={Object.entries(lists.languages).map(([id, text]) => ({ id, text }))}
        chosen={form.languages}
        onChoose={(languages) => change({ languages })}
      />
      <Choice
        label={planning.fields.projectId}
        error={faultText(props, 'projectId')}
        options={Object.fromEntries(open.map(({ id, name }) => [id, name]))}
        none={planning.noProject}
        value={form.projectId}
        onChoose={(projectId) => change({ projectId })}
      />
      <TextInput
        optional
        label={planning.fields.hostId}
        hint={planning.hints.hostId}
        error={faultText(props, 'hostId')}
        value={form.hostId}
        maxLength={32}
        onType={(hostId) => change({ hostId })}
      />
    </fieldset>
  );
}
