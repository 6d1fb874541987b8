import type * as z from 'zod/mini';
import type { statementsEndpoints } from '../../../../functions/certification/statements/contract.ts';
import {
  type StatementClaims,
  statementClaims,
} from '../../../../functions/certification/statements/statement.ts';
import { bytesOf } from '../../verify/base64url.ts';

/** A statement as the server made it, and the list that belongs to it. */
export type MadeStatement = z.infer<(typeof statementsEndpoints.make.answers)['ok']>;

/** What a statement says, to be shown to who made it: it is checked elsewhere. */
export function claimsIn({ statement }: Pick<MadeStatement, 'statement'>): StatementClaims {
  const payload = bytesOf(statement.split('.')[1] ?? '') ?? new Uint8Array();
  return statementClaims.parse(JSON.parse(new TextDecoder().decode(payload)));
}
