import type { Caller, Capability } from '../functions/platform/endpoint.ts';

export const stageNames = ['dev', 'prod'] as const;
export type StageName = (typeof stageNames)[number];

/** Requests a second, and how many at once before the rate counts; per route and for everybody. */
export interface Throttle {
  readonly rate: number;
  readonly burst: number;
}

/** All that differs between deployments. Nothing secret belongs here. */
export interface Stage {
  readonly name: StageName;
  /** Where participants' records lie and are processed. Pages are cached by CloudFront worldwide. */
  readonly region: string;
  /** Own host name and the ARN of its certificate, which CloudFront wants in us-east-1. */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
  /** Who is told of alarms and of the budget. Without it, subscribe to the topic by hand. */
  readonly alarmEmail?: string;
  /** USD a month for the whole account; a warning comes at 80 %, and when the forecast exceeds it. */
  readonly budgetUsd: number;
  readonly logDays: 1 | 3 | 5 | 7 | 14;
  /** Days that the table can be restored to, second by second: erased records live on so long. */
  readonly recoveryDays: number;
  /** The table in use when it is not the one that the data stack made, i.e. after a restore. */
  readonly restoredTable?: { readonly name: string; readonly streamArn: string };
  /** From whom letters come: an address that SES has verified, and its identity's ARN. */
  readonly mail?: { readonly from: string; readonly identityArn: string };
  /**
   * Where a certifying body's own exam banks lie: all that exams are held with, as `npm run content --
   * banks` writes them. Left out: the samples, whose keys everybody can read.
   */
  readonly examBanks?: { readonly bucket: string; readonly prefix: string };
  /** A school's or workplace's own OpenID provider beside the pool; its secret holds `clientSecret`. */
  readonly federation?: {
    readonly name: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly secretName: string;
  };
  /** Raise it after writing a new origin secret, so that functions and CloudFront read it anew. */
  readonly originSecretEdition: number;
  readonly throttle: Readonly<Record<Caller, Throttle>>;
  /**
   * Concurrent runs kept for a capability. Off at first: a new account may have 10 in all, and
   * reserving what isn't there rolls the stack back.
   */
  readonly reservedConcurrency?: Readonly<Partial<Record<Capability, number>>>;
}

/** A room of 60 joins in one burst; ten rooms at once fit in one minute. */
const throttle = {
  anyone: { rate: 50, burst: 200 },
  participant: { rate: 200, burst: 500 },
  staff: { rate: 50, burst: 200 },
} as const;

export const stages: Readonly<Record<StageName, Stage>> = {
  dev: {
    name: 'dev',
    region: 'eu-central-1',
    budgetUsd: 10,
    logDays: 14,
    recoveryDays: 35,
    originSecretEdition: 1,
    throttle,
  },
  prod: {
    name: 'prod',
    region: 'eu-central-1',
    budgetUsd: 50,
    logDays: 14,
    recoveryDays: 35,
    originSecretEdition: 1,
    throttle,
  },
};
