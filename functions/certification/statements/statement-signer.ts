import type { Dependencies } from '../../platform/dependencies.ts';
import { findIssuerKeys } from '../signing/issuer-key-store.ts';
import type { KeyKeeper } from '../signing/key-keeper.ts';
import { ensureKeys } from '../signing/rotate-key.ts';
import { type Signer, signerOf } from '../signing/signer.ts';
import { statementsIssuer } from '../standard/addresses.ts';

/** By what the API signs statements. */
export interface StatementKeys {
  readonly keeper: KeyKeeper;
  /** Whether the first statement makes the first key; on AWS an operator does that. */
  readonly makesKeys: boolean;
}

/** The signer of statements of this site; undefined while there is no key for them. */
export async function statementSigner(
  dependencies: Dependencies,
  { keeper, makesKeys }: StatementKeys,
  site: string,
): Promise<Signer | undefined> {
  const keys = makesKeys
    ? await ensureKeys({ ...dependencies, keeper }, statementsIssuer)
    : await findIssuerKeys(dependencies, statementsIssuer);
  return keys && signerOf(site, keys, keeper);
}
