import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type ContentSource, contentFrom } from './content-source.ts';
import type { Environment, IdentitySettings, Secrets } from './environment.ts';
import { type ExamBanks, examBanksAt } from './exam-banks.ts';
import type { LogLine } from './log-line.ts';
import type { Mailer } from './mailer.ts';
import { readIdentitySettings } from './read-identity-settings.ts';
import { readSecrets } from './read-secrets.ts';
import { sesMailer } from './ses-mailer.ts';

/** Everything that a use may touch of the world. Tests pass their own clock and randomness. */
export interface Dependencies {
  readonly documents: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly content: ContentSource;
  /** With keys: only the exam function's own can be read. */
  readonly examBanks: ExamBanks;
  readonly secrets: Secrets;
  /** Epoch seconds. */
  readonly now: () => number;
  /** `count` bytes from a cryptographic source. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: (line: LogLine) => void;
  /** Where staff sign in; asked only by what needs it. */
  readonly identity: () => Promise<IdentitySettings>;
  /** Undefined where letters can't be sent. */
  readonly mailer: Mailer | undefined;
}

/** What runs by itself, called by nobody, has no use for secrets and people. */
export type JobDependencies = Omit<Dependencies, 'secrets' | 'identity' | 'mailer' | 'examBanks'>;

/** A document client with bounded retries: three tries, each given up after two seconds. */
export function documentsAt(endpoint?: string): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: {
      requestTimeout: 2_000,
      connectionTimeout: 1_000,
      throwOnRequestTimeout: true,
    },
    ...(endpoint && {
      endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** The real world's dependencies, as the environment names them. */
export async function dependenciesFrom(environment: Environment): Promise<Dependencies> {
  return {
    ...jobDependenciesFrom(environment),
    examBanks: examBanksAt(environment.SANAD_BANK_PREFIX ?? environment.SANAD_CONTENT),
    secrets: await readSecrets(environment),
    identity: () => readIdentitySettings(environment),
    mailer: environment.SANAD_MAIL_FROM ? sesMailer(environment.SANAD_MAIL_FROM) : undefined,
  };
}

/** Those of a job. */
export function jobDependenciesFrom(environment: Environment): JobDependencies {
  return {
    documents: documentsAt(environment.SANAD_DYNAMODB_ENDPOINT),
    tableName: environment.SANAD_TABLE,
    content: contentFrom(environment.SANAD_CONTENT),
    now: () => Math.floor(Date.now() / 1000),
    randomBytes: (count) => randomBytes(count),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  };
}
