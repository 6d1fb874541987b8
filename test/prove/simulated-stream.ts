import { attempt, participantItem, streamRecord } from '../functions/insights/stream-records.ts';

type Item = Record<string, unknown>;

export interface SimulatedStream {
  readonly workshopIds: readonly string[];
  /** The records of each shard, in its order. */
  readonly shards: Readonly<Record<string, readonly ReturnType<typeof streamRecord>[]>>;
  /** The participant items as they lie in the table at the end. */
  readonly items: readonly Item[];
}

const lessons = ['asking/first', 'asking/second'];

/** What one participant does, as item after item; undefined is being gone. */
function life(workshopId: string, id: string, random: () => number): (Item | undefined)[] {
  const states: (Item | undefined)[] = [participantItem(workshopId, id)];
  const now = () => states.at(-1) ?? {};
  const become = (changes: Item) => states.push({ ...now(), ...changes });
  const attempts = { 'asking/before': attempt };
  if (random() < 0.8) become({ attempts });
  if (random() < 0.7) become({ lessons: new Set(lessons.slice(0, 1)) });
  // A new session moves nobody on.
  if (random() < 0.3) become({ sessionEnds: 1 });
  if (random() < 0.6) become({ lessons: new Set(lessons) });
  if (random() < 0.6) become({ attempts: { ...attempts, 'asking/after': attempt } });
  if (random() < 0.5) become({ feedback: { useful: 5, respected: null, readyToHelp: 3 } });
  if (random() < 0.1) states.push(undefined);
  return states;
}

/**
 * About `records` changes of participants in some workshops, mixed as they come in a room, with the
 * sequence numbers of DynamoDB, which outgrow their digits on the way. All changes of one participant
 * are in one shard, as DynamoDB has it.
 */
export function simulatedStream(records: number, random: () => number): SimulatedStream {
  const workshopIds = Array.from({ length: 8 }, (_, index) => `prove${index}`);
  const under: { states: (Item | undefined)[]; at: number; shard: number }[] = [];
  const shards: ReturnType<typeof streamRecord>[][] = [[], []];
  const ended: Item[] = [];
  let sequence = 9_999_999_999_999_999_990_000n;
  let people = 0;
  for (let made = 0; made < records || under.length > 0; ) {
    while (made < records && under.length < 60) {
      const workshopId = workshopIds[people % workshopIds.length] ?? '';
      under.push({ states: life(workshopId, `p${people}`, random), at: 0, shard: people % 2 });
      people += 1;
    }
    const index = Math.floor(random() * under.length);
    const one = under[index];
    if (!one) break;
    sequence += BigInt(1 + Math.floor(random() * 5));
    const [before, after] = [one.states[one.at - 1], one.states[one.at]];
    shards[one.shard]?.push(streamRecord(sequence.toString(), before, after));
    one.at += 1;
    made += 1;
    if (one.at < one.states.length) continue;
    under.splice(index, 1);
    if (after) ended.push(after);
  }
  const [first = [], second = []] = shards;
  return { workshopIds, shards: { 'shard-1': first, 'shard-2': second }, items: ended };
}
