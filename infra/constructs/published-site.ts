import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { ShortLog } from './short-log.ts';

/** Files whose name holds a hash of what is in them: they never change. */
const hashedFiles = ['_astro/*', 'fonts/*'];

export interface PublishedSiteProps {
  readonly stage: Stage;
  /** Folder of the built site. */
  readonly folder: string;
  readonly bucket: IBucket;
  readonly distribution: Distribution;
}

/**
 * Copies the built site into its bucket. Hashed files come first and stay, because pages opened
 * before a deployment still ask for the old ones; then everything else, and what is no longer built
 * goes, because a page taken down must be gone.
 */
export class PublishedSite extends Construct {
  constructor(scope: Construct, id: string, props: PublishedSiteProps) {
    super(scope, id);
    const site = {
      sources: [Source.asset(props.folder)],
      destinationBucket: props.bucket,
      logGroup: new ShortLog(this, 'Log', { stage: props.stage, name: 'publish' }),
      memoryLimit: 512,
      retainOnDelete: true,
    };
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...site,
      exclude: ['*'],
      include: hashedFiles,
      prune: false,
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...site,
      exclude: hashedFiles,
      prune: true,
      distribution: props.distribution,
      distributionPaths: ['/*'],
    });
    pages.node.addDependency(hashed);
  }
}
