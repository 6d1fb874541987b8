import { prepareParticipants } from '../prove/prepare-participants.ts';
import { startProofStack } from '../prove/proof-stack.ts';
import { type ActionCost, actionCosts } from './action-costs.ts';
import { atLeast, atMost, forInformation, type Measured, type Row } from './row.ts';
import { type Speed, submitSpeed } from './submit-speed.ts';

const few = 10;
const many = 100_000;
const submissions = 4_000;

/** Requests that DESIGN section 12 allows: one write; joining: one batch read, one transaction. */
const mostReads: Readonly<Record<string, number>> = {
  'join-workshop': 1,
  'submit-attempt': 0,
  'finish-lesson': 0,
  'give-feedback': 0,
  'sign-out': 0,
};

/** Consumed units, requests and speed with few and with many participants in the table. */
export async function tableCosts(
  say: (line: string) => void,
): Promise<Measured & { costs: readonly ActionCost[] }> {
  const stack = await startProofStack();
  try {
    const { dependencies, emulator } = stack;
    await prepareParticipants(dependencies, few);
    const small = await actionCosts(emulator.endpoint, dependencies);
    const first = await prepareParticipants(dependencies, submissions);
    const early = await submitSpeed(dependencies, first.participants);
    say(`  filling the table with ${many.toLocaleString('en')} participants…`);
    await prepareParticipants(dependencies, many - submissions - few);
    const large = await actionCosts(emulator.endpoint, dependencies);
    const last = await prepareParticipants(dependencies, submissions);
    const late = await submitSpeed(dependencies, last.participants);
    return {
      rows: [...costRows(small, large), ...speedRows(early, late)],
      notes: [arithmetic(large)],
      costs: large,
    };
  } finally {
    await stack.stop();
  }
}

function costRows(small: readonly ActionCost[], large: readonly ActionCost[]): Row[] {
  const budgeted = large.flatMap(({ endpoint, call, reads, writes }) => {
    const most = mostReads[endpoint];
    if (most === undefined) return [];
    return [
      atMost(1, `${call}: writes`, { unit: 'requests', measured: writes }),
      atMost(most, `${call}: reads`, { unit: 'requests', measured: reads }),
    ];
  });
  const units = (costs: readonly ActionCost[]) =>
    costs.reduce((sum, { readUnits, writeUnits }) => sum + readUnits + writeUnits, 0);
  const what = `units of all actions with ${many.toLocaleString('en')} participants against ${few}`;
  return [...budgeted, atMost(1, what, { unit: '×', measured: units(large) / units(small) })];
}

type Speeds = { readonly submit: Speed; readonly raw: Speed };

function speedRows(early: Speeds, late: Speeds): Row[] {
  const { submit, raw } = late;
  return [
    atMost(1.5, 'submit p50 against the raw UpdateItem, concurrency 8', {
      unit: '×',
      measured: submit.p50 / raw.p50,
    }),
    atLeast(0.6, 'submit throughput against the raw UpdateItem', {
      unit: '×',
      measured: submit.throughput / raw.throughput,
    }),
    forInformation('submit p50', { unit: 'ms', measured: submit.p50 }),
    forInformation('submit p99', { unit: 'ms', measured: submit.p99 }),
    forInformation('submit throughput', { unit: 'a second', measured: submit.throughput }),
    forInformation('raw UpdateItem p50', { unit: 'ms', measured: raw.p50 }),
    forInformation('raw UpdateItem p99', { unit: 'ms', measured: raw.p99 }),
    forInformation('raw UpdateItem throughput', { unit: 'a second', measured: raw.throughput }),
    forInformation(`submit p50 with ${many.toLocaleString('en')} against 4,010 participants`, {
      unit: '×',
      measured: submit.p50 / early.submit.p50,
    }),
  ];
}

function arithmetic(costs: readonly ActionCost[]): string {
  const parts = costs.map(
    ({ call, reads, writes, readUnits, writeUnits }) =>
      `${call} ${reads} + ${writes} requests, ${readUnits} read and ${writeUnits} write units`,
  );
  return `Consumed per action: ${parts.join('; ')}.`;
}
