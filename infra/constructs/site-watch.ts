import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { watchCode } from '../bundle/watch-code.ts';
import type { Stage } from '../stages.ts';
import { watchedPages, watchLoses } from '../watch/watched-pages.ts';
import { HouseFunction } from './house-function.ts';

/**
 * Visits the site every five minutes. CloudFront's own metrics lie in us-east-1, out of reach of
 * alarms elsewhere, and don't notice a wrong deployment, certificate or domain; a visit does.
 */
export class SiteWatch extends HouseFunction {
  constructor(scope: Construct, id: string, props: { stage: Stage; address: string }) {
    super(scope, id, {
      stage: props.stage,
      name: 'watch',
      description: `If it fails: ${watchLoses}`,
      code: Code.fromInline(watchCode()),
      handler: 'index.handler',
      memorySize: 256,
      timeout: Duration.seconds(20),
      environment: {},
      policies: [],
    });
    const event = RuleTargetInput.fromObject({
      addresses: watchedPages.map((page) => `${props.address}${page}`),
    });
    new Rule(scope, `${id}Schedule`, {
      description: 'Visit the site as its visitors do.',
      schedule: Schedule.rate(Duration.minutes(5)),
      // A second try would hide what the first visitor met.
      targets: [new LambdaFunction(this, { event, retryAttempts: 0 })],
    });
  }
}
