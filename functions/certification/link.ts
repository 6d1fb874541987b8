import type { Dependencies } from '../platform/dependencies.ts';
import { keyedId } from '../platform/keyed-hash.ts';
import type { WitnessLink } from './items/practice.ts';
import type { Evidence } from './store/evidence.ts';

/** Seconds for which an observer can use a link. */
const linkLives = 14 * 86_400;

export interface Link {
  readonly secret: string;
  /** Under what it is kept. */
  readonly hash: string;
  readonly item: WitnessLink;
}

/** Under what the secret of a link is kept. */
export function linkHash({ secrets }: Pick<Dependencies, 'secrets'>, secret: string): string {
  return keyedId(secrets.pepper, 'witness', secret);
}

/** The link to something that a page asks for: its repeat after a lost reply is the same link. */
export function linkTo(
  dependencies: Pick<Dependencies, 'secrets' | 'now'>,
  { kind, staffId, id }: Pick<Evidence, 'kind' | 'staffId' | 'id'>,
  pageKey: string,
): Link {
  const seed = JSON.stringify([kind, staffId, id, pageKey]);
  const secret = keyedId(dependencies.secrets.pepper, 'witness-repeat', seed);
  const expires = dependencies.now() + linkLives;
  const item: WitnessLink = { kind: 'witness-link', asks: kind, staffId, id, expires };
  return { secret, hash: linkHash(dependencies, secret), item };
}
