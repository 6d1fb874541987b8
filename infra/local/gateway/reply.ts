/** What the gateway answers, before it is written to the connection. */
export interface Reply {
  readonly status: number;
  /** Names are lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whole `Set-Cookie` lines. */
  readonly cookies?: readonly string[];
  readonly body?: Uint8Array | string;
}
