import * as z from 'zod/mini';

const context = 'https://www.w3.org/ns/credentials/v2';
const prefix = 'data:application/vc+jwt,';

/** A signed credential as a JSON file: what VC 2.0 calls an enveloped credential. */
export const envelopedCredential = z.strictObject({
  '@context': z.union([z.literal(context), z.array(z.literal(context))]),
  id: z.string(),
  type: z.union([
    z.literal('EnvelopedVerifiableCredential'),
    z.array(z.literal('EnvelopedVerifiableCredential')),
  ]),
});

/** The text of a credential's `.json` file. */
export function enveloped(jwt: string): string {
  const file: z.infer<typeof envelopedCredential> = {
    '@context': [context],
    id: `${prefix}${jwt}`,
    type: 'EnvelopedVerifiableCredential',
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The credential in such a file; undefined in any other. */
export function unwrapped(json: unknown): string | undefined {
  const read = envelopedCredential.safeParse(json);
  if (!read.success || !read.data.id.startsWith(prefix)) return undefined;
  return read.data.id.slice(prefix.length);
}
