import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { demoBody } from './brought.ts';
import { type ByHttp, emailOf } from './by-http.ts';

const recognitions = `/api/organisations/${demoBody}/recognitions`;
const proposed = z.object({
  recognitions: z.array(
    z.object({
      ...{ id: z.string(), trackId: z.string(), isOwn: z.boolean() },
      holder: z.object({ email: z.string() }),
    }),
  ),
});

/**
 * Proposes demo people for a track; the answers are what of it waits for another certifier. The body's
 * list may hold the same people too, whom another journey proposed for another track or as the other
 * certifier.
 */
export async function propose(certifier: ByHttp, trackId: string, names: readonly string[]) {
  const answer = await certifier(`POST ${recognitions}`, {
    pageKey: randomBytes(16).toString('base64url'),
    recognised: names.map((name) => ({
      holder: {
        ...{ name, email: emailOf(name), province: 'PK-SD', languages: ['ur'] },
        ...{ profession: 'social-worker', sex: 'not-said' },
      },
      ...{ trackId, months: 12, evidence: 'Has led for years.', reason: 'The first day.' },
    })),
  });
  const emails = names.map(emailOf);
  return proposed
    .parse(answer)
    .recognitions.filter(
      (each) => each.isOwn && each.trackId === trackId && emails.includes(each.holder.email),
    )
    .map(({ id }) => id);
}

/** Recognises demo people for a track, as the two certifiers of the demo body do on its first day. */
export async function recognised(
  [one, other]: readonly [ByHttp, ByHttp],
  trackId: string,
  names: readonly string[],
): Promise<void> {
  for (const id of await propose(one, trackId, names)) {
    await other(`POST ${recognitions}/${id}`, { settle: 'confirm' });
  }
}
