import { createHash, createPublicKey } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod/mini';
import type { KeyKeeper } from './key-keeper.ts';

/** What allows the publishing function to sign with a key, and nobody to sign with another's. */
export const keyTag = 'sanad-table';
/**
 * The same for what the API signs: statements. Another tag, so that whoever broke into the API could
 * sign no credential.
 */
export const statementKeyTag = 'sanad-statements';

const algorithm = 'RSASSA_PKCS1_V1_5_SHA_256';
const rsaKey = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() });

/**
 * Keys in AWS KMS, RSA-3072, made with a tag that says who may sign with them. The client comes with
 * the Lambda runtime and is loaded when needed.
 */
export function kmsKeys(
  tableName: string,
  client: () => Promise<Pick<KMSClient, 'send'>> = runtimeClient,
  tag: typeof keyTag | typeof statementKeyTag = keyTag,
): KeyKeeper {
  // One for all signatures, with its connection: a body's re-signing asks for thousands.
  let known: ReturnType<typeof client> | undefined;
  const kept = () => {
    known ??= client();
    return known;
  };
  return {
    create: async (bodyId, number) => {
      const { CreateKeyCommand, GetPublicKeyCommand } = await import('@aws-sdk/client-kms');
      const kms = await kept();
      const { KeyMetadata } = await kms.send(
        new CreateKeyCommand({
          KeyUsage: 'SIGN_VERIFY',
          KeySpec: 'RSA_3072',
          Description: `Sanad: key ${number} of the issuer ${bodyId}`,
          Tags: [{ TagKey: tag, TagValue: tableName }],
        }),
      );
      const reference = KeyMetadata?.Arn;
      if (!reference) throw new Error('KMS made a key without an ARN.');
      const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: reference }));
      if (!PublicKey) throw new Error('KMS has no public key for a key that it made.');
      const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
      return { reference, jwk: rsaKey.parse(key.export({ format: 'jwk' })) };
    },
    sign: async (reference, header, payload) => {
      const { SignCommand } = await import('@aws-sdk/client-kms');
      const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
      const input = `${base64url(JSON.stringify(header))}.${base64url(payload)}`;
      // A digest, since KMS takes no message over 4,096 bytes.
      const Message = createHash('sha256').update(input).digest();
      const { Signature } = await (await kept()).send(
        new SignCommand({
          KeyId: reference,
          Message,
          MessageType: 'DIGEST',
          SigningAlgorithm: algorithm,
        }),
      );
      if (!Signature) throw new Error('KMS gave no signature.');
      return `${input}.${Buffer.from(Signature).toString('base64url')}`;
    },
  };
}

/** Those by which the API signs statements. */
export function kmsStatementKeys(tableName: string): KeyKeeper {
  return kmsKeys(tableName, runtimeClient, statementKeyTag);
}

async function runtimeClient(): Promise<KMSClient> {
  const kms = await import('@aws-sdk/client-kms');
  return new kms.KMSClient();
}
