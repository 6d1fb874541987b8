import { RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** A bucket that can't be opened to the public, answers over TLS only and outlives its stack. */
export function privateBucket(scope: Construct, id: string, versioned: boolean): IBucket {
  const bucket: Construct = new Bucket(scope, id, {
    versioned,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  if (!isBucket(bucket)) throw new Error(`${id} is no bucket.`);
  return bucket;
}

/**
 * CDK's class declares `policy?: … | undefined` where its interface has `policy?: …`, which
 * `exactOptionalPropertyTypes` tells apart.
 */
function isBucket(construct: Construct): construct is Construct & IBucket {
  return construct instanceof Bucket;
}
