import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishAll } from '../../../../functions/certification/publishing/publish-all.ts';
import type { Publishing } from '../../../../functions/certification/publishing/publishing.ts';
import {
  markCompromised,
  rotateKey,
} from '../../../../functions/certification/signing/rotate-key.ts';
import {
  issuerPath,
  statementsIssuer,
} from '../../../../functions/certification/standard/addresses.ts';
import { issuerFile } from '../../../../functions/certification/standard/issuer-file.ts';
import { verifyGiven } from '../../../../site/src/verify/verify-credential.ts';
import { publishingHere } from '../publishing-here.ts';
import { type Rosters, startRosters } from './rosters.ts';

let rosters: Rosters;
let publishing: Publishing;
let statement: string;
beforeEach(async () => {
  rosters = await startRosters();
  publishing = await publishingHere(rosters.dependencies);
  const { id } = await rosters.opened({ joining: 'roster' });
  const [code = ''] = await rosters.issue(id, 2);
  await rosters.complete(await rosters.join(code));
  await rosters.close(id);
  statement = (await rosters.make(id)).body.statement;
});
afterEach(() => rosters.stop());

const filed = () => publishing.publisher.read(issuerPath(statementsIssuer));
const statesIn = (text: string | undefined) =>
  issuerFile.parse(JSON.parse(text ?? '')).keys.map(({ state }) => state);

/** What the verify page makes of it, with nothing but the published files. */
const verdict = async () =>
  verifyGiven(statement, {
    site: publishing.site,
    now: () => rosters.clock.now * 1_000,
    fetchText: async (path) => {
      const found = await publishing.publisher.read(path);
      return found ? { kind: 'text', text: found.text } : { kind: 'missing' };
    },
  });

describe('the keys of statements', () => {
  it('are published, so that a statement verifies without the API', async () => {
    expect(await verdict()).toEqual({ kind: 'not-valid', reason: 'unknown-key' });
    expect(await publishAll(publishing)).toBe(0);
    expect(statesIn((await filed())?.text)).toEqual(['active']);
    expect(await verdict()).toMatchObject({
      kind: 'statement',
      statement: { codes: { issued: 2, replaced: 0, completed: 1 } },
    });
  });

  it('rotate, and what the one before has signed stays good', async () => {
    await rotateKey(publishing, statementsIssuer);
    await publishAll(publishing);
    expect(statesIn((await filed())?.text)).toEqual(['retired', 'active']);
    expect((await verdict()).kind).toBe('statement');
  });

  it('believe nothing that a compromised one has signed', async () => {
    await publishAll(publishing);
    await markCompromised(publishing, statementsIssuer, 1);
    await publishAll(publishing);
    expect(statesIn((await filed())?.text)).toEqual(['compromised', 'active']);
    expect(await verdict()).toEqual({ kind: 'not-valid', reason: 'compromised-key' });
  });

  it.each(['before', 'after'])(
    'never go back when others come %s the look at them',
    async (when) => {
      await publishAll(publishing);
      let interfered = false;
      const interfere = async (path: string) => {
        if (path !== issuerPath(statementsIssuer) || interfered) return;
        interfered = true;
        await rotateKey(publishing, statementsIssuer);
        await publishAll(publishing);
      };
      const { publisher } = publishing;
      const disturbed: Publishing = {
        ...publishing,
        publisher: {
          ...publisher,
          read: async (path) => {
            if (when === 'before') await interfere(path);
            const there = await publisher.read(path);
            await interfere(path);
            return there;
          },
        },
      };
      expect(await publishAll(disturbed)).toBe(0);
      expect(statesIn((await filed())?.text)).toEqual(['retired', 'active']);
    },
  );
});
