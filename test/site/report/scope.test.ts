import { describe, expect, it } from 'vitest';
import { inProvince, queryOf } from '../../../site/src/console/report/scope.ts';

const project = 'project-000000000001';

describe('what roll-ups sum', () => {
  it('is a project, a province or the whole organisation', () => {
    expect(queryOf(`project/${project}`)).toEqual({ project });
    expect(queryOf('province/PK-SD')).toEqual({ province: 'PK-SD' });
    expect(queryOf('')).toEqual({});
    expect(queryOf('province/nowhere')).toEqual({});
  });

  it('is in a province only what the chosen project has reached there', () => {
    expect(inProvince('PK-SD', project)).toEqual({ province: 'PK-SD', project });
    expect(inProvince('PK-SD', undefined)).toEqual({ province: 'PK-SD' });
  });
});
