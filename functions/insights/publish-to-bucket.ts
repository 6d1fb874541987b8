import type { PublishImpact } from './refresh-impact.ts';

/**
 * Publishes into the bucket behind CloudFront, which keeps it for five minutes. The client comes with
 * the Lambda runtime.
 */
export function publishToBucket(bucket: string): PublishImpact {
  return async (text) => {
    const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client();
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: 'impact.json',
        Body: text,
        ContentType: 'application/json',
        CacheControl: 'public, max-age=300',
      }),
    );
    client.destroy();
  };
}
