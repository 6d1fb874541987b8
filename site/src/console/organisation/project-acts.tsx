import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { hashTo } from '../navigation/hash-to.ts';
import { TextInput } from '../parts/inputs.tsx';
import { KeptNote } from '../parts/kept-note.tsx';
import type { Project } from '../planning/plan-context.ts';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends ScreenProps<'projects'> {
  readonly project: Project;
  readonly onChanged: () => void;
}

/** The report of a project, renaming it, and archiving it. */
export function ProjectActs({ app, words, params, project, onChanged }: Props) {
  const { projects: texts } = words.organisation;
  const draft = useDraft(app, {
    name: `project-name-1/${project.id}`,
    schema: z.string(),
    initial: project.name,
  });
  const [begun] = useState(draft.touched);
  const ids = { ...params, projectId: project.id };
  const change = async (body: { name: string; archived: boolean }) => {
    if (!body.name) return false;
    const outcome = await app.call(staffEndpoints.changeProject, { params: ids, body });
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      return false;
    }
    app.say(words.frame.saved);
    onChanged();
    return true;
  };
  const rename = async () => {
    const name = draft.value.trim();
    if (await change({ name, archived: project.archived })) draft.settle(name);
  };
  return (
    <>
      <p>
        <a href={hashTo('project-reports', ids)}>
          {texts.report}
          <span class="visually-hidden"> ({project.name})</span>
        </a>
      </p>
      <details class="act" open={begun}>
        <summary>
          {words.frame.edit}
          <span class="visually-hidden"> ({project.name})</span>
        </summary>
        <div>
          <TextInput label={texts.name} value={draft.value} maxLength={120} onType={draft.set} />
          <Button quiet text={texts.rename} onPress={() => void rename()} />
          <Button
            quiet
            text={project.archived ? texts.restore : texts.archive}
            onPress={() => void change({ name: project.name, archived: !project.archived })}
          />
          <KeptNote
            touched={draft.touched}
            words={words}
            onDiscard={() => draft.settle(project.name)}
          />
        </div>
      </details>
    </>
  );
}
