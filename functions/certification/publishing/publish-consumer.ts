import * as z from 'zod/mini';
import { publishAll } from './publish-all.ts';
import type { Publishing } from './publishing.ts';

const image = z.optional(
  z.looseObject({
    kind: z.optional(z.looseObject({ S: z.optional(z.string()) })),
    revision: z.optional(z.looseObject({ N: z.optional(z.string()) })),
  }),
);
const change = z.looseObject({
  dynamodb: z.looseObject({ SequenceNumber: z.string(), OldImage: image, NewImage: image }),
});
const event = z.looseObject({ Records: z._default(z.array(change), []) });
type Change = z.infer<typeof change>;

/** Kinds of items whose every change may show in what is published. */
const shown = ['holder', 'issuer', 'issuer-keys'];

/**
 * The consumer of the table's stream that publishes right after a decision: whatever of what is
 * published has changed, it publishes all that isn't out. What fails comes again.
 */
export function publishConsumer(publishing: Publishing) {
  return async (raw: unknown) => {
    const [first] = event.parse(raw).Records.filter(matters);
    const failed = first ? await publishAll(publishing) : 0;
    return {
      batchItemFailures:
        first && failed > 0 ? [{ itemIdentifier: first.dynamodb.SequenceNumber }] : [],
    };
  };
}

/** Every change of a credential raises its list's revision; our own notes on a list don't. */
function matters({ dynamodb: { OldImage, NewImage } }: Change): boolean {
  const kind = NewImage?.kind?.S;
  if (kind === 'status-list') return OldImage?.revision?.N !== NewImage?.revision?.N;
  return kind !== undefined && shown.includes(kind);
}
