import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { enrollmentEndpoints } from '../../../functions/enrollment/contract.ts';
import { openWorkshop } from '../../../functions/enrollment/open-workshop.ts';
import { unplanned } from '../../../functions/enrollment/workshop.ts';
import { workshopsEndpoints } from '../../../functions/enrollment/workshops/contract.ts';
import type { LogLine } from '../../../functions/platform/log-line.ts';
import { quizzesEndpoints } from '../../../functions/quizzes/contract.ts';
import { seededRandom } from '../../prove/seeded-random.ts';
import { organisationFor, sessionFor, signedIn } from '../staff/signed-in.ts';
import { type Got, startTestApi, type TestApi, testNow, testWorkshop } from '../test-api.ts';
import { streamedChanges } from './streamed-changes.ts';
import { joinBody } from './workshops-under-test.ts';

const day = 86_400;
const rosterPlan = { ...unplanned, setting: 'workplace', joining: 'roster' } as const;

/** One way in which the same people might have used the same codes. */
export interface WorldPlan {
  /** Which code each person types, by index. */
  readonly codeOf: readonly number[];
  /** On which day each person completes, 0 or 1. */
  readonly dayOf: readonly number[];
  /** Spoils something, to see whether it is noticed. */
  readonly spoil?: (api: TestApi) => void;
}

/** All that somebody gets to see who holds the table, the log, the codes and every answer of the API. */
export interface Seen {
  /** Every item but those of the staff, sorted. */
  readonly items: readonly Record<string, unknown>[];
  /** What is in the log, without how long it took. */
  readonly lines: readonly Omit<LogLine, 'milliseconds'>[];
  /** What each participant was answered, in the order of the people. */
  readonly answers: readonly Pick<Got, 'status' | 'body' | 'cookies'>[][];
  /** What the coordinator was answered. */
  readonly codes: readonly string[];
  readonly standing: unknown;
}

/**
 * People join a roster workshop, answer each in their own way, and complete it. All randomness is the
 * same in every world, so that only what is linked to a code can differ.
 */
export async function rosterWorld({ codeOf, dayOf, spoil }: WorldPlan): Promise<Seen> {
  const api = await startTestApi();
  try {
    spoil?.(api);
    const { id, request } = await openRoster(api);
    const body = { batchKey: 'A'.repeat(22), count: codeOf.length, instead: [] };
    const issued = await api.call(workshopsEndpoints.issueCodes, { ...(await request()), body });
    const codes: string[] = issued.body.codes;
    const people = codeOf.map((code, index) => new Person(api, index, codes[code] ?? ''));
    const count = streamedChanges(api);
    for (const person of people) {
      await person.join();
      await count();
    }
    for (const now of [0, 1]) {
      api.clock.now = testNow + 3_600 + now * day;
      for (const person of people.filter((_, index) => dayOf[index] === now)) {
        await person.finish();
        await count();
      }
    }
    const standing = await api.call(workshopsEndpoints.rosterStanding, {
      ...(await request()),
      body: { codes },
    });
    const items = await everythingOf(api, id);
    const lines = api.lines.map(({ milliseconds, ...line }) => line);
    const answers = people.map(({ told }) => told);
    return { items, lines, answers, codes, standing: standing.body };
  } finally {
    await api.stop();
  }
}

async function openRoster(api: TestApi) {
  const random = seededRandom(17);
  const randomBytes = (length: number) =>
    Uint8Array.from({ length }, () => Math.floor(random() * 256));
  const dependencies = { ...api.dependencies, randomBytes };
  const organisationId = await organisationFor({ dependencies });
  const plan = { ...rosterPlan, languages: [...rosterPlan.languages], days: [] };
  const ends = testNow + 3 * day;
  const { id } = await openWorkshop(dependencies, { ...testWorkshop, organisationId, plan, ends });
  const coordinator = await signedIn(api, { organisationId, roles: ['coordinator'] });
  const params = { organisationId, workshopId: id };
  const request = async () => ({ params, cookie: await sessionFor(api, coordinator.staffId) });
  return { id, request };
}

class Person {
  readonly told: Pick<Got, 'status' | 'body' | 'cookies'>[] = [];
  readonly #api: TestApi;
  readonly #index: number;
  readonly #code: string;
  #cookie: string | undefined;
  #form = 'A';
  #resumeCode = '';

  constructor(api: TestApi, index: number, code: string) {
    this.#api = api;
    this.#index = index;
    this.#code = code;
  }

  async join(): Promise<void> {
    const key = `${this.#index}`.padStart(22, 'k');
    const body = joinBody(this.#code, key);
    const got = await this.#ask(enrollmentEndpoints.join, { body });
    this.#cookie = got.cookie;
    this.#form = got.body.form === 'A' ? 'B' : 'A';
    this.#resumeCode = got.body.resumeCode;
  }

  /** Comes back with the resume code, as sessions don't last from day to day. */
  async finish(): Promise<void> {
    const body = { resumeCode: this.#resumeCode };
    // A session's secret is chance and belongs to nothing: left out of what is compared.
    const back = await this.#api.call(enrollmentEndpoints.resume, { body });
    this.#cookie = back.cookie;
    for (const lessonId of ['first', 'second']) {
      await this.#ask(enrollmentEndpoints.finishLesson, {
        params: { moduleId: 'asking', lessonId },
      });
    }
    const item = `${this.#form.toLowerCase()}1`;
    const answers = { [item]: ['a', 'b', 'c', 'd'][this.#index % 4] };
    await this.#ask(quizzesEndpoints.submitAttempt, {
      body: { quizId: `asking.${this.#form}.1`, phase: 'after', answers },
    });
    await this.#ask(enrollmentEndpoints.complete, { body: { code: this.#code } });
    await this.#ask(enrollmentEndpoints.state, {});
  }

  async #ask(endpoint: Parameters<TestApi['call']>[0], sent: Parameters<TestApi['call']>[1]) {
    const got = await this.#api.call(endpoint, { ...sent, cookie: this.#cookie });
    const { status, body, cookies } = got;
    this.told.push({ status, body, cookies });
    return got;
  }
}

const ofStaff = ['person', 'member', 'staff-session', 'organisation', 'invitation'];
/** Random in every world: secrets of sessions, and the organisation, which is everybody's. */
const chance = ['sessionHash', 'moved', 'organisationId', 'gsi1pk'];

async function everythingOf(api: TestApi, workshopId: string) {
  const { documents, tableName } = api.dependencies;
  const { Items = [] } = await documents.send(new ScanCommand({ TableName: tableName }));
  const items = Items.filter(({ kind }) => !ofStaff.some((each) => `${kind}`.startsWith(each)));
  if (!items.some(({ id }) => id === workshopId)) throw new Error('The workshop is missing.');
  return items
    .map((item) =>
      Object.fromEntries(
        Object.entries(item)
          .filter(([name]) => !chance.includes(name))
          .map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value]),
      ),
    )
    .sort((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1));
}
