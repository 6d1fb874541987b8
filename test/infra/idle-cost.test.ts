import { describe, expect, it } from 'vitest';
import { audiences } from '../../infra/audiences.ts';
import { idleCost } from '../../infra/cost/idle-cost.ts';
import { stages } from '../../infra/stages.ts';
import { appOf, resourcesOf, stackNames, templateOf } from './synthesized.ts';

describe('idleCost()', () => {
  const app = appOf(stages.prod);
  const templates = stackNames.map((name) => resourcesOf(templateOf(app, stages.prod, name)));
  const rows = idleCost(templates);

  it('is at most 5 USD a month, and counts what is in the templates', () => {
    const counts = Object.fromEntries(rows.map(({ what, count }) => [what, count]));
    expect(counts).toMatchObject({
      secrets: 2,
      'own metrics': audiences.length,
      'metrics that alarms look at': 10 + audiences.length,
    });
    expect(rows.reduce((total, { usd }) => total + usd, 0)).toBeLessThanOrEqual(5);
  });

  it('has a row for the staff’s pool, which is paid only for people who sign in', () => {
    const pools = templates.flatMap(Object.values).filter(({ Type }) => Type.endsWith('UserPool'));
    expect(pools.map(({ Properties }) => Properties.UserPoolTier)).toEqual(['ESSENTIALS']);
    expect(rows).toContainEqual({
      what: 'people who sign in by Cognito Essentials: none, as nobody comes',
      ...{ count: 0, usdEach: 0.015, usd: 0 },
    });
  });

  it('knows every kind of resource that is paid by its mere being there', () => {
    const paidByBeing =
      /AWS::(WAFv2|KMS|EC2|RDS|Route53|ElastiCache|Kinesis|ApplicationAutoScaling|Synthetics)::|ProvisionedThroughput/;
    expect(JSON.stringify(templates)).not.toMatch(paidByBeing);
  });
});
