import type { S3Client } from '@aws-sdk/client-s3';
import { absent, type Publisher } from './publisher.ts';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  jwt: 'application/jwt',
};

/**
 * Publishes into the bucket behind CloudFront. S3 puts under a condition (`If-Match`,
 * `If-None-Match`), so that of two runs at once the later one looks again. Browsers keep nothing; the
 * edge keeps by its own rule. The client comes with the Lambda runtime, is loaded when needed and kept
 * with its connections.
 */
export function bucketPublisher(bucket: string): Publisher {
  let known: Promise<S3Client> | undefined;
  const client = () => {
    known ??= runtimeClient();
    return known;
  };
  return {
    read: async (path) => {
      const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
      try {
        const found = await (await client()).send(
          new GetObjectCommand({ Bucket: bucket, Key: path.slice(1) }),
        );
        const text = await found.Body?.transformToString('utf-8');
        if (text === undefined || found.ETag === undefined) throw new Error(`${path} is empty.`);
        return { text, tag: found.ETag };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    put: async (path, text, tag) => {
      const { PutObjectCommand } = await import('@aws-sdk/client-s3');
      try {
        await (await client()).send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: path.slice(1),
            Body: text,
            ContentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
            CacheControl: 'no-store',
            ...(tag === absent ? { IfNoneMatch: '*' } : { IfMatch: tag }),
          }),
        );
        return 'put';
      } catch (error) {
        if (isElsewhere(error)) return 'changed';
        throw error;
      }
    },
  };
}

async function runtimeClient(): Promise<S3Client> {
  const s3 = await import('@aws-sdk/client-s3');
  return new s3.S3Client();
}

/** S3 says so when the condition failed, or when another conditional put was under way. */
function isElsewhere(error: unknown): boolean {
  const names = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];
  return error instanceof Error && names.includes(error.name);
}
