import { useState } from 'preact/hooks';
import { insightsEndpoints } from '../../../../functions/insights/contract.ts';
import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { saveFile } from '../csv/save-file.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { hashTo } from '../navigation/hash-to.ts';
import { Choice } from '../parts/inputs.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import type { ScreenProps } from '../screen-props.ts';
import { rollUpHead, rollUpRows } from './csv/roll-up-rows.ts';
import { ByProvince } from './parts/by-province.tsx';
import { RollUpFigures } from './parts/roll-up-figures.tsx';
import { queryOf } from './scope.ts';

type Props = ScreenProps<'over-time'>;

/** What the organisation's workshops have reached: all of them, by project, by province. */
export function OverTimeScreen(props: Props) {
  const { app, params, words } = props;
  const { overTime } = words.report;
  const [projects] = useLoaded(app, staffEndpoints.projects, { params });
  const [scope, setScope] = useState('');
  const named = projects.kind === 'loaded' ? projects.body.projects : [];
  const options = scopeOptions(words, named);
  const project = queryOf(scope).project;
  return (
    <>
      <div class="prose">
        <Title text={overTime.title} />
        <p class="lead">{overTime.lead}</p>
        <Choice
          label={overTime.scope}
          options={options}
          none={overTime.whole}
          value={scope}
          onChoose={setScope}
        />
        {project && (
          <p>
            <a
              href={hashTo('project-reports', {
                organisationId: params.organisationId,
                projectId: project,
              })}
            >
              {overTime.projectTitle}
            </a>
          </p>
        )}
      </div>
      <Scope key={scope} {...props} scope={scope} name={options[scope] ?? overTime.whole} />
      <ByProvince key={project} {...props} project={project} name={options[scope]} />
    </>
  );
}

function scopeOptions(
  { lists, report: { overTime } }: Props['words'],
  projects: readonly { readonly id: string; readonly name: string }[],
): Record<string, string> {
  const ofProjects = projects.map(({ id, name }) => [
    `project/${id}`,
    `${overTime.project}: ${name}`,
  ]);
  const ofProvinces = Object.entries(lists.provinces).map(([code, name]) => [
    `province/${code}`,
    name,
  ]);
  return Object.fromEntries([...ofProjects, ...ofProvinces]);
}

function Scope(props: Props & { readonly scope: string; readonly name: string }) {
  const { app, params, words, language, scope, name } = props;
  const query = queryOf(scope);
  const [loaded, { reload }] = useLoaded(app, insightsEndpoints.rollUps, { params, query });
  const { overTime } = words.report;
  return (
    <section class="report-part">
      <h2 dir="auto">{name}</h2>
      <Loaded loaded={loaded} words={words} reload={reload}>
        {({ quarters }) => (
          <>
            <RollUpFigures quarters={quarters} language={language} words={words.report} />
            {quarters.length > 0 && (
              <Button
                quiet
                text={overTime.take}
                onPress={() =>
                  saveFile(
                    'over-time.csv',
                    'text/csv',
                    writeCsv(rollUpHead, rollUpRows(name, quarters)),
                  )
                }
              />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
