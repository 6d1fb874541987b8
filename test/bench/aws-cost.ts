import { idleCost } from '../../infra/cost/idle-cost.ts';
import { stages } from '../../infra/stages.ts';
import { appOf, resourcesOf, templateOf } from '../infra/synthesized.ts';
import type { ActionCost } from './action-costs.ts';
import { lambdaAssumptions, listPrices, oneParticipant } from './list-prices.ts';
import { atMost, type Measured } from './row.ts';

const people = 1_000;

interface Item {
  readonly what: string;
  readonly count: number;
  readonly usdEach: number;
}

/** The bill for 1,000 participants of one module from measured units, and that of an idle month. */
export function awsCost(costs: readonly ActionCost[]): Measured {
  const core = coreItems(costs);
  const around = aroundItems();
  const idle = idleItems();
  return {
    rows: [
      atMost(0.05, 'AWS for 1,000 participants: API, Lambda, DynamoDB', {
        unit: 'USD',
        measured: totalOf(core),
      }),
      atMost(0.15, 'the same with CloudFront, logs and tracing', {
        unit: 'USD',
        measured: totalOf([...core, ...around]),
      }),
      atMost(5, 'AWS in an idle month', { unit: 'USD', measured: totalOf(idle) }),
    ],
    notes: [
      `For ${people} participants of one module, list prices:`,
      ...[...core, ...around].map(line),
      'Idle month of prod, counted in its templates:',
      ...idle.map(line),
    ],
  };
}

function calls(): number {
  return Object.values(oneParticipant.calls).reduce((sum, each) => sum + each, 0) * people;
}

function coreItems(costs: readonly ActionCost[]): Item[] {
  const unitsOf = (kind: 'readUnits' | 'writeUnits') =>
    Object.entries(oneParticipant.calls).reduce(
      (sum, [endpoint, times]) => sum + people * times * dearest(costs, endpoint, kind),
      0,
    );
  const { memoryGb, warmMilliseconds, coldShare, coldMilliseconds } = lambdaAssumptions;
  const seconds = (calls() * (warmMilliseconds + coldShare * coldMilliseconds)) / 1_000;
  return [
    {
      what: 'DynamoDB write units',
      count: unitsOf('writeUnits'),
      usdEach: listPrices.dynamodbWrite,
    },
    { what: 'DynamoDB read units', count: unitsOf('readUnits'), usdEach: listPrices.dynamodbRead },
    // The workshop is read once in two seconds an instance: as if in every second call.
    { what: 'workshop read units', count: calls() / 2, usdEach: listPrices.dynamodbRead },
    { what: 'HTTP API requests', count: calls(), usdEach: listPrices.httpApi },
    { what: 'Lambda requests', count: calls(), usdEach: listPrices.lambdaRequest },
    { what: 'Lambda GB-seconds', count: seconds * memoryGb, usdEach: listPrices.lambdaGbSecond },
  ];
}

/** An endpoint that was measured twice (before, after) counts as the dearer one. */
function dearest(
  costs: readonly ActionCost[],
  endpoint: string,
  kind: 'readUnits' | 'writeUnits',
): number {
  const measured = costs.filter((cost) => cost.endpoint === endpoint).map((cost) => cost[kind]);
  if (measured.length === 0) throw new Error(`${endpoint} was not measured.`);
  return Math.max(...measured);
}

function aroundItems(): Item[] {
  const { files, kilobytes } = oneParticipant;
  const requests = calls() + files * people;
  const { logBytes, tracedShare } = lambdaAssumptions;
  return [
    { what: 'CloudFront requests', count: requests, usdEach: listPrices.cloudFrontRequest },
    {
      what: 'CloudFront GB',
      count: (people * kilobytes) / 1e6,
      usdEach: listPrices.cloudFrontGb,
    },
    { what: 'edge function calls', count: requests * 2, usdEach: listPrices.edgeFunction },
    { what: 'GB of logs', count: (calls() * logBytes) / 1e9, usdEach: listPrices.logGb },
    { what: 'traces', count: calls() * tracedShare, usdEach: listPrices.trace },
  ];
}

function idleItems(): Item[] {
  const app = appOf(stages.prod);
  const templates = ['data', 'api', 'site', 'alarms'].map((name) =>
    resourcesOf(templateOf(app, stages.prod, name)),
  );
  return idleCost(templates).map(({ what, count, usdEach }) => ({ what, count, usdEach }));
}

function totalOf(items: readonly Item[]): number {
  return items.reduce((sum, { count, usdEach }) => sum + count * usdEach, 0);
}

function line({ what, count, usdEach }: Item): string {
  const each = usdEach < 0.001 ? `${(usdEach * 1e6).toPrecision(4)} a million` : `${usdEach} each`;
  return `  ${what}: ${Number(count.toPrecision(6))} × USD ${each} = USD ${(count * usdEach).toFixed(4)}`;
}
