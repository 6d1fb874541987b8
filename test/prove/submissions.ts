import { setTimeout as wait } from 'node:timers/promises';
import type { KeptAttempt } from '../../functions/enrollment/participant.ts';
import { testQuiz } from '../functions/test-content.ts';
import type { Score, Submission } from './history.ts';
import type { HttpClient } from './http-client.ts';
import type { Prepared } from './prepare-participants.ts';

/** A submission that somebody is going to make. */
export interface Intent {
  readonly participant: Prepared;
  readonly attempt: KeptAttempt;
}

/** The test content's right options, written down once more, so that grading isn't its own judge. */
const rightOptions: Readonly<Record<string, string>> = { a1: 'a', a2: 'b', b1: 'c', b2: 'd' };

export function gradeByHand({ quizId, answers }: KeptAttempt): Score {
  const items = quizId === 'asking.A.1' ? ['a1', 'a2'] : ['b1', 'b2'];
  const correct = items.filter((id) => answers[id] === rightOptions[id]).length;
  const skipped = items.filter((id) => answers[id] === null).length;
  return { correct, of: items.length, skipped };
}

/**
 * One attempt `after` for each participant with random answers. Every tenth hands in twice the same
 * (a second tap), every other tenth two different ones at the same time (two tabs).
 */
export function plannedSubmissions(
  participants: readonly Prepared[],
  random: () => number,
): Intent[] {
  return participants.flatMap((participant, index) => {
    const attempt = () => randomAttempt(participant, random);
    const first = { participant, attempt: attempt() };
    if (index % 10 === 3) return [first, first];
    return index % 10 === 7 ? [first, { participant, attempt: attempt() }] : [first];
  });
}

function randomAttempt({ form }: Prepared, random: () => number): KeptAttempt {
  const other = form === 'A' ? 'B' : 'A';
  const answers = testQuiz(other).items.map(({ id, options }) => {
    const chosen = Math.floor(random() * (options.length + 1));
    return [id, options[chosen] ?? null] as const;
  });
  return { quizId: `asking.${other}.1`, answers: Object.fromEntries(answers) };
}

interface Handing {
  readonly client: HttpClient;
  readonly clients: number;
  /** Milliseconds that a client waits before its next submission. */
  readonly pause?: () => number;
}

/**
 * Lets `clients` hand everything in, each one at a time and each until it has an answer; `heard` is
 * called at every answer.
 */
export async function handIn(
  intents: readonly Intent[],
  { client, clients, pause = () => 0 }: Handing,
  heard: (submission: Submission, count: number) => void = () => undefined,
): Promise<Submission[]> {
  const history: Submission[] = [];
  const waiting = [...intents].reverse();
  const hand = async () => {
    for (let intent = waiting.pop(); intent; intent = waiting.pop()) {
      const { participant, attempt } = intent;
      const milliseconds = pause();
      if (milliseconds > 0) await wait(milliseconds);
      const body = { ...attempt, phase: 'after' };
      const asking = { method: 'POST', path: '/api/attempts', cookie: participant.cookie } as const;
      const told = await client.untilAnswered({ ...asking, body });
      const submission = { participantId: participant.participantId, attempt, told };
      history.push(submission);
      heard(submission, history.length);
    }
  };
  await Promise.all(Array.from({ length: clients }, hand));
  return history;
}
