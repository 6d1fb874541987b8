import { expect } from 'vitest';
import { bodiesEndpoints } from '../../../../functions/certification/bodies/contract.ts';
import { publishAll } from '../../../../functions/certification/publishing/publish-all.ts';
import type {
  Restoring,
  TakenOver,
} from '../../../../functions/certification/restoring/restoring.ts';
import { takeOver } from '../../../../functions/certification/restoring/take-over.ts';
import { pathsInFolder } from '../../../../infra/local/published-paths.ts';
import { verifyPublished } from '../../../../site/src/verify/verify-credential.ts';
import { type Sent, startTestApi } from '../../test-api.ts';
import { bodyFor } from '../bodies/body-under-test.ts';
import { testSite } from '../issued.ts';
import { publishingHere } from '../publishing-here.ts';
import { backUp, restore } from './backup.ts';

/** What a run tells that has found nothing to take over. */
export const nothing: TakenOver = {
  keys: [],
  changed: [],
  rebuilt: [],
  suspendedAgain: [],
  unlisted: 0,
  unknownBodies: [],
  withoutProfile: [],
  unfit: [],
};

/** A certifying body that publishes, whose table can be put back to an earlier second. */
export async function startRestoring() {
  const api = await startTestApi();
  const publishing = await publishingHere(api.dependencies);
  const body = await bodyFor(api);
  const { organisationId: bodyId } = body;
  const { publisher } = publishing;
  const restoring: Restoring = {
    ...api.dependencies,
    publisher,
    paths: () => pathsInFolder(publishing.folder),
    keeperOf: () => publishing.keeper,
  };
  const textOf = async (path: string) => (await publisher.read(path))?.text;
  const asCertifier = (endpoint: Parameters<typeof api.call>[0], { params, ...sent }: Sent) =>
    api.call(endpoint, {
      cookie: body.first.cookie,
      params: { ...body.params, ...params },
      ...sent,
    });
  return {
    api,
    body,
    bodyId,
    publishing,
    restoring,
    textOf,
    publish: () => publishAll(publishing),
    takeOver: (changes: Partial<Restoring> = {}) => takeOver({ ...restoring, ...changes }),
    items: () => backUp(api.dependencies),
    /** The stored item of an id. */
    stored: async (id: string) => (await backUp(api.dependencies)).find((item) => item.id === id),
    /** What anybody is told of a credential. */
    kindOf: async (id: string): Promise<string> => {
      const verdict = await verifyPublished(id, {
        site: testSite,
        now: () => api.clock.now * 1_000,
        fetchText: async (path) => {
          const text = await textOf(path);
          return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
        },
      });
      return verdict.kind;
    },
    /** Does something that the table forgets and the published files don't. */
    forgotten: async (act: () => Promise<unknown>): Promise<void> => {
      const before = await backUp(api.dependencies);
      api.clock.now += 60;
      await act();
      expect(await publishAll(publishing)).toBe(0);
      await restore(api.dependencies, before);
      api.clock.now += 60;
    },
    asCertifier,
    /** Approves somebody's application; the credential's id. */
    approved: async (staffId: string, version: number): Promise<string> => {
      const answer = await asCertifier(bodiesEndpoints.decide, {
        params: { staffId, trackId: 'calm-leader' },
        body: { decision: 'approve', version },
      });
      expect(answer.status).toBe(200);
      return answer.body.path.credential.id;
    },
    change: (credentialId: string, asked: object, version = 1) =>
      asCertifier(bodiesEndpoints.changeCredential, {
        params: { credentialId },
        body: { reason: 'because', version, ...asked },
      }),
  };
}

export type RestoredWorld = Awaited<ReturnType<typeof startRestoring>>;
