import { type ConsumedRequest, unitsOf } from './consumed-requests.ts';
import { atMost, forInformation, type Measured, type Row } from './row.ts';

export interface Reading {
  /** Of the answer's JSON, uncompressed. */
  readonly bytes: number;
  readonly requests: readonly ConsumedRequest[];
  /** The sort key of the item that it is about. */
  readonly item: string;
  /** Milliseconds of a call, and of a bare `GetItem` of that item. */
  readonly p50: number;
  readonly rawP50: number;
}

export interface InsightsSize {
  readonly people: number;
  readonly tally: readonly ConsumedRequest[];
  readonly progress: Reading;
  readonly report: Reading;
  readonly closing: readonly ConsumedRequest[];
  /** Of closing, and of as many bare updates. */
  readonly seconds: number;
  readonly rawSeconds: number;
}

export function insightsRows(few: InsightsSize, many: InsightsSize): Measured {
  const { seconds, rawSeconds } = many;
  return {
    rows: [
      ...[few, many].flatMap(readingRows),
      ...(['progress', 'report'] as const).map((what) =>
        atMost(1, `${what} read: units for 2,000 participants against 30`, {
          unit: '×',
          measured: unitsOf(many[what].requests, false) / unitsOf(few[what].requests, false),
        }),
      ),
      forInformation('closing 2,000 participants', { unit: 's', measured: seconds }),
      forInformation('the same against 2,000 raw UpdateItems, concurrency 16', {
        unit: '×',
        measured: seconds / rawSeconds,
      }),
    ],
    notes: [
      ...[few, many].flatMap(({ people, progress, report }) => [
        `Progress read for ${people}: ${listed(progress.requests)}.`,
        `Report read for ${people}: ${listed(report.requests)}.`,
      ]),
      'Beside the tally or the report itself, SESSION says who is asking and MEMBER what they may ' +
        'see; WORKSHOP says whose the tally is, and comes from memory for two seconds.',
      'Closing makes two updates a participant, the record and its resume code; the raw run makes one.',
    ],
  };
}

function readingRows({ people, progress, report }: InsightsSize): Row[] {
  const of = `${people.toLocaleString('en')} participants`;
  return Object.entries({ progress, report }).flatMap(([what, read]) => [
    atMost(1, `${what} read, ${of}: reads of the ${what} item`, {
      unit: 'requests',
      measured: readsOfItem(read),
    }),
    forInformation(`${what} read, ${of}: all reads`, {
      unit: 'units',
      measured: unitsOf(read.requests, false),
    }),
    what === 'report'
      ? atMost(30, `${what} read, ${of}: answer`, { unit: 'KB', measured: read.bytes / 1_000 })
      : forInformation(`${what} read, ${of}: answer`, { unit: 'bytes', measured: read.bytes }),
    forInformation(`${what} read, ${of}: p50`, { unit: 'ms', measured: read.p50 }),
    forInformation(`${what} read, ${of}: p50 against the raw GetItem`, {
      unit: '×',
      measured: read.p50 / read.rawP50,
    }),
  ]);
}

/** At least one: without any it wasn't read, and its measures are of something else. */
function readsOfItem({ requests, item }: Reading): number {
  const reads = requests.filter((each) => each.item === item).length;
  if (reads === 0) throw new Error(`${item} was never read.`);
  return reads;
}

function listed(requests: readonly ConsumedRequest[]): string {
  return requests.map(({ item, units }) => `${item} ${units} units`).join(', ');
}
