import { type Province, province } from '../../../../functions/platform/province.ts';

/** What roll-ups sum, as the endpoint's query wants it; empty for the whole organisation. */
export interface ScopeQuery {
  readonly project?: string;
  readonly province?: Province;
}

/** What was reached in a province: by a project's workshops, or by all of the organisation's. */
export function inProvince(code: string, project: string | undefined): ScopeQuery {
  const query = queryOf(`province/${code}`);
  return project === undefined ? query : { ...query, project };
}

/** A chosen scope, as `project/<id>` or `province/<code>`; whatever else is the whole organisation. */
export function queryOf(scope: string): ScopeQuery {
  const [kind, id = ''] = scope.split('/');
  if (kind === 'project') return { project: id };
  const known = province.safeParse(id);
  return kind === 'province' && known.success ? { province: known.data } : {};
}
