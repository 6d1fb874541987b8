import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { base64urlOf } from '../../base64url-of.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { TextInput } from '../parts/inputs.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { ProjectActs } from './project-acts.tsx';

type Props = ScreenProps<'projects'>;

/** The closed list of projects; coordinators keep it. */
export function ProjectsScreen(props: Props) {
  const { app, organisation, words, params } = props;
  const { projects: texts } = words.organisation;
  const coordinates = organisation.roles.includes('coordinator');
  const [loaded, { reload }] = useLoaded(app, staffEndpoints.projects, { params });
  return (
    <div class="prose">
      <Title text={words.frame.titles.projects} />
      <p class="lead">{texts.lead}</p>
      {!coordinates && <p>{texts.onlyCoordinators}</p>}
      <Loaded loaded={loaded} words={words} reload={reload}>
        {({ projects }) => (
          <>
            {projects.length === 0 && <p>{texts.none}</p>}
            <ul class="plain-list">
              {projects.map((project) => (
                <li key={project.id} class="row">
                  <bdi>{project.name}</bdi>{' '}
                  {project.archived && <span class="badge">{texts.archived}</span>}
                  {coordinates && <ProjectActs {...props} project={project} onChanged={reload} />}
                </li>
              ))}
            </ul>
            {projects.some(({ archived }) => archived) && <p class="soft">{texts.archivedNote}</p>}
          </>
        )}
      </Loaded>
      {coordinates && <AddProject {...props} onAdded={reload} />}
    </div>
  );
}

/** With the key of the request, so that a repeat after a lost reply is the same project. */
const newProject = z.object({ pageKey: z.string(), name: z.string() });

function AddProject({ app, words, params, onAdded }: Props & { readonly onAdded: () => void }) {
  const { projects: texts } = words.organisation;
  const begin = () => ({ pageKey: base64urlOf(app.around.randomBytes(16)), name: '' });
  const draft = useDraft(app, {
    name: `project-2/${params.organisationId}`,
    schema: newProject,
    initial: begin(),
  });
  const [empty, setEmpty] = useState(false);
  const { pageKey } = draft.value;
  const add = async () => {
    const name = draft.value.name.trim();
    setEmpty(!name);
    if (!name) return;
    const outcome = await app.call(staffEndpoints.addProject, { params, body: { pageKey, name } });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle(begin());
    app.say(fill(texts.added, { name }));
    onAdded();
  };
  return (
    <form
      class="group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2>{texts.add}</h2>
      <TextInput
        label={texts.name}
        error={empty ? words.planning.faults.needed : undefined}
        value={draft.value.name}
        maxLength={120}
        onType={(name) => draft.set({ pageKey, name })}
      />
      <Button submits text={texts.add} />
    </form>
  );
}
