import { absent, type Publisher } from './publisher.ts';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  jwt: 'application/jwt',
};

/**
 * Publishes into the bucket behind CloudFront. S3 puts under a condition (`If-Match`,
 * `If-None-Match`), so that of two runs at once the later one looks again. Browsers keep nothing; the
 * edge keeps by its own rule. The client comes with the Lambda runtime.
 */
export function bucketPublisher(bucket: string): Publisher {
  return {
    read: async (path) => {
      const { GetObjectCommand, S3Client, NoSuchKey } = await import('@aws-sdk/client-s3');
      const client = new S3Client();
      try {
        const found = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: path.slice(1) }),
        );
        const text = await found.Body?.transformToString('utf-8');
        if (text === undefined || found.ETag === undefined) throw new Error(`${path} is empty.`);
        return { text, tag: found.ETag };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      } finally {
        client.destroy();
      }
    },
    put: async (path, text, tag) => {
      const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
      const client = new S3Client();
      try {
        await client.send(
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
      } finally {
        client.destroy();
      }
    },
  };
}

/** S3 says so when the condition failed, or when another conditional put was under way. */
function isElsewhere(error: unknown): boolean {
  const names = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];
  return error instanceof Error && names.includes(error.name);
}
