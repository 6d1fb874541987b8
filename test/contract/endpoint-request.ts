/** What a right request says, beside who sends it. */
export interface EndpointRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Fields of the body for which any value that the schema allows won't do, e.g. a code. */
  readonly needs?: readonly string[];
}
