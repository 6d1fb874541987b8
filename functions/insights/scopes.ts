import { type Province, province } from '../platform/province.ts';

/** What a closed workshop belongs to. */
export interface Belonging {
  readonly organisationId: string;
  readonly projectId: string | null;
  readonly hostId: string | null;
  readonly province: Province;
}

/* Names of roll-ups. Whatever belongs to an organisation has its id in the name, so that asking with
   another organisation's project finds nothing. */
export const publicScope = 'public';
export const publicProvinces = province.options.map((each) => ({
  province: each,
  scope: `${publicScope}/${each}`,
}));
export const isPublic = (scope: string) =>
  scope === publicScope || publicProvinces.some((each) => each.scope === scope);
export const organisationScope = (organisationId: string) => `org/${organisationId}`;
export const provinceScope = (organisationId: string, of: Province) =>
  `province/${organisationId}/${of}`;
export const projectScope = (organisationId: string, projectId: string) =>
  `project/${organisationId}/${projectId}`;
export const projectProvinceScope = (organisationId: string, projectId: string, of: Province) =>
  `${projectScope(organisationId, projectId)}/${of}`;

/** The roll-ups that a workshop is added to. */
export function rollUpsOf({ organisationId, projectId, province: of }: Belonging): string[] {
  return [
    publicScope,
    `${publicScope}/${of}`,
    organisationScope(organisationId),
    provinceScope(organisationId, of),
    ...(projectId === null
      ? []
      : [
          projectScope(organisationId, projectId),
          projectProvinceScope(organisationId, projectId, of),
        ]),
  ];
}

/** Lists of reports. */
export const hostedReports = (organisationId: string) => `host/${organisationId}`;
export const projectReports = (organisationId: string, projectId: string) =>
  projectScope(organisationId, projectId);

/** The lists in which a workshop's report is found. */
export function listsOf({ organisationId, projectId, hostId }: Belonging): string[] {
  return [
    ...(hostId === null ? [] : [hostedReports(hostId)]),
    ...(projectId === null ? [] : [projectReports(organisationId, projectId)]),
  ];
}
