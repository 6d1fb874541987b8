import { staffEndpoints } from '../../../../functions/staff/contract.ts';
import type { OrganisationSettings } from '../../../../functions/staff/views.ts';
import type { ConsoleApp } from '../app.ts';
import { bothLoaded } from '../parts/both-loaded.ts';
import { type Loading, useLoaded } from '../parts/use-loaded.ts';
import type { Project } from './plan-context.ts';

export interface Planning {
  readonly settings: OrganisationSettings;
  readonly projects: readonly Project[];
}

/** What planning needs to know of the organisation. */
export function usePlanning(
  app: ConsoleApp,
  organisationId: string,
): [Loading<Planning>, () => void] {
  const params = { organisationId };
  const [organisation, first] = useLoaded(app, staffEndpoints.organisation, { params });
  const [projects, second] = useLoaded(app, staffEndpoints.projects, { params });
  const reload = () => {
    first.reload();
    second.reload();
  };
  const both = bothLoaded(organisation, projects);
  return [
    both.kind === 'loaded'
      ? {
          kind: 'loaded',
          body: { settings: both.body[0].settings, projects: both.body[1].projects },
        }
      : both,
    reload,
  ];
}
