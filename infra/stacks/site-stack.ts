import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { FrontDoor } from '../constructs/front-door.ts';
import { privateBucket } from '../constructs/private-bucket.ts';
import { PublishedSite } from '../constructs/published-site.ts';
import type { Stage } from '../stages.ts';

export interface SiteStackProps {
  readonly stage: Stage;
  /** Folder of the built site. */
  readonly site: string;
  readonly apiHost: string;
  readonly originSecret: Secret;
}

/** The pages, the front door before pages and API, and room for what the running system writes. */
export class SiteStack extends Stack {
  /** Address of the deployed site, without a last slash. */
  readonly address: string;
  /** What the running system writes and everybody may read, e.g. `impact.json`. */
  readonly records: IBucket;

  constructor(scope: Construct, id: string, props: SiteStackProps) {
    super(scope, id, { env: { region: props.stage.region } });
    const pages = privateBucket(this, 'PagesBucket', false);
    // Nothing is published into this one by a deployment, so no deployment can remove from it.
    this.records = privateBucket(this, 'RecordsBucket', true);
    const records = this.records;
    const distribution = new FrontDoor(this, 'FrontDoor', { ...props, pages, records });
    new PublishedSite(this, 'Site', {
      stage: props.stage,
      folder: props.site,
      bucket: pages,
      distribution,
    });
    this.address = `https://${props.stage.domain?.name ?? distribution.domainName}`;
    new CfnOutput(this, 'Address', { value: this.address });
    new CfnOutput(this, 'RecordsBucketName', {
      value: records.bucketName,
      description: 'SANAD_RECORDS_BUCKET of the operator’s commands.',
    });
    new CfnOutput(this, 'DistributionHost', {
      value: distribution.domainName,
      description: 'Point the domain here (CNAME or alias).',
    });
  }
}
