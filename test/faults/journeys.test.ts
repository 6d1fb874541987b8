import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { readWorkshop } from '../../functions/enrollment/store/workshop-cache.ts';
import { quizzesEndpoints } from '../../functions/quizzes/contract.ts';
import { testQuiz } from '../functions/test-content.ts';
import { participantsOf } from '../prove/participants-of.ts';
import { limit, scale } from '../prove/scale.ts';
import { seedOfRun } from '../prove/seeded-random.ts';
import { faults } from './fault-replies.ts';
import { complaintsAbout, type FaultyApi, startFaultyApi } from './faulty-api.ts';

const { participants, rates } = scale.faults;
const seed = seedOfRun();
const kinds = faults.filter((kind) => kind !== 'stall');
/** Journeys under way at the same time. */
const atOnce = 10;

let api: FaultyApi;
beforeEach(async () => {
  api = await startFaultyApi(seed);
});
afterEach(() => api.stop());

const { join, resume, finishLesson, giveFeedback, renewResumeCode, signOut, erase } =
  enrollmentEndpoints;
const { submitAttempt } = quizzesEndpoints;
const feedback = { useful: 5, respected: null, readyToHelp: 3 };

/** What a participant has been told is done. */
interface Told {
  readonly participantId: string;
  readonly attempts: Record<string, unknown>;
  readonly erased: boolean;
  readonly refused: readonly string[];
}

type Ending = 'stays' | 'signs out' | 'erases';

/** The whole way of one participant, repeating whatever is answered with 503. */
async function journey(code: string, ending: Ending): Promise<Told> {
  const refused: string[] = [];
  const ask: FaultyApi['untilAnswered'] = async (endpoint, sent) => {
    const got = await api.untilAnswered(endpoint, sent);
    if (got.status >= 400) refused.push(`${endpoint.name}: ${got.body.type}`);
    return got;
  };
  const joinKey = randomBytes(16).toString('base64url');
  const body = { joinKey, code, language: 'ur', consent: consentVersion };
  const joined = await ask(join, { body });
  const cookie = joined.cookie ?? '';
  const forms = joined.body.form === 'A' ? (['A', 'B'] as const) : (['B', 'A'] as const);
  const attempts: Record<string, unknown> = {};
  for (const [index, phase] of (['before', 'after'] as const).entries()) {
    const form = forms[index] ?? 'A';
    const quizId = `asking.${form}.1`;
    const answers = Object.fromEntries(
      testQuiz(form).items.map(({ id, options }) => [id, options[0]]),
    );
    await ask(submitAttempt, { cookie, body: { quizId, phase, answers } });
    attempts[`asking/${phase}`] = { quizId, answers };
    for (const lessonId of ['first', 'second']) {
      await ask(finishLesson, { cookie, params: { moduleId: 'asking', lessonId } });
    }
  }
  await ask(giveFeedback, { cookie, body: feedback });
  const renewed = await ask(renewResumeCode, { cookie });
  const resumed = await ask(resume, { body: { resumeCode: renewed.body.resumeCode } });
  const moved = resumed.cookie ?? '';
  // A sign-out or erasure whose first try was done without an answer finds no session any more.
  if (ending === 'signs out') await api.untilAnswered(signOut, { cookie: moved });
  if (ending === 'erases') await api.untilAnswered(erase, { cookie: moved });
  const participantId = cookie.split('.')[1] ?? '';
  return { participantId, attempts, erased: ending === 'erases', refused };
}

describe.each(rates)('with faults in %d of all requests to the table', (rate) => {
  const size = `${participants} participants, seed ${seed}`;
  test(`nothing acknowledged is lost or doubled, and no call costs too much (${size})`, {
    timeout: limit(scale.faults),
  }, async () => {
    const { id, code } = await api.direct.open({ seats: participants + 5 });
    api.proxy.plan = { rate, kinds };
    const endings = ['stays', 'stays', 'signs out', 'erases'] as const;
    const waiting = Array.from(
      { length: participants },
      (_, index) => endings[index % 4] ?? 'stays',
    );
    const told: Told[] = [];
    const walker = async () => {
      for (let ending = waiting.pop(); ending; ending = waiting.pop()) {
        told.push(await journey(code, ending));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, walker));
    api.proxy.plan = { rate: 0, kinds };
    const unavailable = api.answers.filter(({ got }) => got.status === 503).length;
    const worst = Math.max(...api.answers.map(({ requests }) => requests));
    console.log(
      `faults at ${rate}: ${told.length} participants, ${api.answers.length} calls, ${unavailable} ` +
        `answered 503, at most ${worst} requests a call; done ${JSON.stringify(api.proxy.done)}`,
    );
    expect(api.answers.flatMap(complaintsAbout)).toEqual([]);
    expect(told.flatMap(({ refused }) => refused)).toEqual([]);
    const records = await participantsOf(api.direct.dependencies, id);
    const staying = told.filter(({ erased }) => !erased);
    expect(records.map(({ participantId }) => participantId).sort()).toEqual(
      staying.map(({ participantId }) => participantId).sort(),
    );
    for (const { participantId, attempts } of staying) {
      const record = records.find((each) => each.participantId === participantId);
      expect(record).toMatchObject({ attempts, feedback });
      expect(record?.lessons).toEqual(new Set(['asking/first', 'asking/second']));
    }
    const workshop = await readWorkshop(api.direct.dependencies, id);
    expect(workshop?.taken).toBe(staying.length);
  });
});
