import { parseArgs } from 'node:util';
import type { IssuerKeys } from '../../functions/certification/items/issuer-keys.ts';
import { findIssuerKeys } from '../../functions/certification/signing/issuer-key-store.ts';
import type { KeyKeeper } from '../../functions/certification/signing/key-keeper.ts';
import { kmsKeys, kmsStatementKeys } from '../../functions/certification/signing/kms-keys.ts';
import {
  ensureKeys,
  markCompromised,
  type Rotating,
  rotateKey,
} from '../../functions/certification/signing/rotate-key.ts';
import { statementsIssuer } from '../../functions/certification/standard/addresses.ts';
import { findIssuer } from '../../functions/certification/store/issuers.ts';
import { atTheTerminal } from './at-the-terminal.ts';
import { fileKeys } from './file-keys.ts';
import { localPlaces } from './local-places.ts';
import { localSettings } from './local-settings.ts';
import { StopHere } from './stop-here.ts';
import { whereItRuns } from './where-it-runs.ts';

const usage = `npm run issuer-keys -- --body=<id>                    its keys; makes the first one
npm run issuer-keys -- --body=<id> --rotate           a new key to sign with from now on
npm run issuer-keys -- --body=<id> --compromised <n>  key <n> is in wrong hands
npm run issuer-keys -- --statements …                 the same for the keys by which this installation
                                                      signs statements on completed workshops

An old key stays published, so what it signed goes on to verify. What a compromised key signed is
believed no more: a new key follows it, and the publishing job signs everything again within minutes;
holders download their files once more, and coordinators make their statements anew. Works on the
stack that npm start runs, with key files; on AWS with SANAD_TABLE, SANAD_SECRET_ARN, AWS_REGION and
credentials, with keys in KMS.`;

await atTheTerminal(async () => {
  const { body, compromised, rotate } = asked();
  const dependencies = await whereItRuns();
  if (body !== statementsIssuer && !(await findIssuer(dependencies, body))) {
    throw new StopHere(`${body} is no certifying body with a profile.`);
  }
  const keeper = keeperFor(body, dependencies.tableName);
  const before = await findIssuerKeys(dependencies, body);
  const after = await changed({ ...dependencies, keeper }, body, { rotate, compromised });
  for (const { number, state, since, reference } of after.keys) {
    const told = new Date(since * 1_000).toISOString().slice(0, 10);
    const isNew = before?.keys.every((each) => each.number !== number) ?? true;
    console.log(`${number}  ${state}  since ${told}  ${reference}${isNew ? '  (new)' : ''}`);
  }
});

function keeperFor(body: string, tableName: string): KeyKeeper {
  if (!onAws()) return fileKeys(localPlaces(localSettings(process.env).SANAD_STATE).keys);
  return body === statementsIssuer ? kmsStatementKeys(tableName) : kmsKeys(tableName);
}

interface Wanted {
  readonly rotate: boolean;
  readonly compromised: number | undefined;
}

async function changed(
  rotating: Rotating,
  body: string,
  { rotate, compromised }: Wanted,
): Promise<IssuerKeys> {
  if (compromised !== undefined) {
    const marked = await markCompromised(rotating, body, compromised);
    if (marked) return marked;
    throw new StopHere(`${body} has no key ${compromised}.`);
  }
  return rotate ? rotateKey(rotating, body) : ensureKeys(rotating, body);
}

function onAws(): boolean {
  return Boolean(process.env.SANAD_TABLE) && !process.env.SANAD_DYNAMODB_ENDPOINT;
}

function asked(): Wanted & { readonly body: string } {
  const { body: named, statements = false, rotate = false, compromised } = parsedArguments();
  const body = statements ? statementsIssuer : named;
  const number = compromised === undefined ? undefined : Number(compromised);
  const isNumber = number === undefined || (Number.isInteger(number) && number > 0);
  const isClear = !(statements && named) && !(rotate && number !== undefined);
  if (!body || !isNumber || !isClear) throw new StopHere(usage);
  return { body, rotate, compromised: number };
}

function parsedArguments() {
  const text = { type: 'string' } as const;
  try {
    const yes = { type: 'boolean' } as const;
    return parseArgs({
      options: { body: text, statements: yes, compromised: text, rotate: yes },
    }).values;
  } catch (cause) {
    throw new StopHere(`${cause instanceof Error ? cause.message : ''}\n\n${usage}`, { cause });
  }
}
