import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consentVersion, enrollmentEndpoints } from '../../functions/enrollment/contract.ts';
import { codeAlphabet } from '../../functions/enrollment/rules/typed-code.ts';
import { startTestApi, type TestApi } from '../functions/test-api.ts';
import { limit, scale } from './scale.ts';
import { seededRandom, seedOfRun } from './seeded-random.ts';

const { classes, pupils } = scale.classes;
const seed = seedOfRun();
const random = seededRandom(seed);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const pick = (below: number) => Math.floor(random() * below);

/** The code with one character wrong: still a possible code, so that it reaches the back end. */
function mistyped(code: string): string {
  const at = pick(code.length);
  const others = codeAlphabet.replace(code.charAt(at), '');
  return code.slice(0, at) + others.charAt(pick(others.length)) + code.slice(at + 1);
}

/** A network of its own for each class, e.g. `203.0.5.1:1000`. */
const addressOf = (index: number) => `203.0.${index % 250}.${1 + Math.floor(index / 250)}:1000`;

async function typeUntilRight(code: string, address: string, share: number) {
  const headers = { 'cloudfront-viewer-address': address };
  const statuses: number[] = [];
  const joinKey = randomBytes(16).toString('base64url');
  while (statuses.at(-1) !== 201 && statuses.length < 20) {
    const typed = random() < share ? mistyped(code) : code;
    const body = { joinKey, code: typed, language: 'ur', consent: consentVersion };
    statuses.push((await api.call(enrollmentEndpoints.join, { body, headers })).status);
  }
  return statuses;
}

describe('a class behind one address', () => {
  test.each([
    ['all within the same minute', 0],
    ['one a second', 1],
  ])(
    `is never locked out by one typo in ten, %s (${classes} classes of ${pupils}, seed ${seed})`,
    {
      timeout: limit(scale.classes),
    },
    async (_, seconds) => {
      let typos = 0;
      for (let each = 0; each < classes; each += 1) {
        const { code } = await api.open({ seats: pupils });
        for (let pupil = 0; pupil < pupils; pupil += 1) {
          const statuses = await typeUntilRight(code, addressOf(each), 0.1);
          expect(statuses).not.toContain(429);
          expect(statuses.at(-1)).toBe(201);
          typos += statuses.filter((status) => status === 404).length;
          api.clock.now += seconds;
        }
        api.clock.now += 60;
      }
      console.log(`typos: ${classes} classes of ${pupils}, ${typos} typos, nobody locked out`);
    },
  );

  test('is locked out by guessing, so that the test above could fail', async () => {
    const { code } = await api.open({ seats: pupils });
    const statuses = await Promise.all(
      Array.from({ length: 10 }, () => typeUntilRight(code, '198.51.100.1:1', 0.99)),
    );
    expect(statuses.flat()).toContain(429);
  });
});
