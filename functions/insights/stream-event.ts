import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';

/** An attribute value as DynamoDB writes it, e.g. `{ "S": "…" }`; what is in it is read later. */
const image = z.record(z.string(), z.any());

/** Of one change to the table, what Lambda's event and the stream's own reply have in common. */
const change = z.object({
  dynamodb: z.object({
    /** Decimal, up to 40 digits: no JavaScript number. */
    SequenceNumber: z.string().check(z.regex(/^\d{1,40}$/)),
    OldImage: z.optional(image),
    NewImage: z.optional(image),
  }),
});

/** A batch as Lambda hands it to a consumer of the stream; the first two only with a window. */
export const streamEvent = z.object({
  shardId: z.optional(z.string().check(z.minLength(1))),
  state: z.optional(z.record(z.string(), z.unknown())),
  Records: z._default(z.array(z.unknown()), []),
});

/** What a consumer answers: the first record that must come again, or none. */
export interface StreamAnswer {
  readonly state?: Readonly<Record<string, unknown>>;
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** One change: the item before and after it, where there was one. */
export interface Change {
  /** As the stream wrote it. */
  readonly sequence: string;
  readonly before: Record<string, unknown> | undefined;
  readonly after: Record<string, unknown> | undefined;
}

/** Reads one record of a batch. Throws on anything that the stream doesn't write. */
export function readChange(record: unknown): Change {
  const { SequenceNumber, OldImage, NewImage } = change.parse(record).dynamodb;
  return {
    sequence: SequenceNumber,
    before: OldImage && unmarshall(OldImage),
    after: NewImage && unmarshall(NewImage),
  };
}

/** Sequence numbers as texts that sort as the numbers do. */
export function sortable(sequence: string): string {
  return sequence.padStart(40, '0');
}

/** The answer that lets the batch come again from the earliest of these records on. */
export function againFrom(sequences: readonly string[]): StreamAnswer['batchItemFailures'] {
  const [first] = [...sequences].sort((a, b) => (sortable(a) < sortable(b) ? -1 : 1));
  return first === undefined ? [] : [{ itemIdentifier: first }];
}
