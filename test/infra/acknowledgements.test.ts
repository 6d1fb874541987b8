import { type App, Stack } from 'aws-cdk-lib';
import {
  Policy,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  acknowledgeFindings,
  acknowledgements,
  withoutStage,
} from '../../infra/acknowledgements.ts';
import { buildApp } from '../../infra/build-app.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { appOf, appProps, fakeBuilt, stackNames } from './synthesized.ts';

/** Findings of both rule packs as `<rule> <construct path>`, those acknowledged left out. */
function findingsIn(app: App): string[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(
          ({ constructPath }) => `${ruleName} ${withoutStage(constructPath ?? '')}`,
        ),
      ),
  );
}

describe('cdk-nag', () => {
  const app = appOf(...stageNames.map((name) => stages[name]));
  let raw: string[] = [];
  beforeAll(() => {
    raw = findingsIn(app);
    acknowledgeFindings(app);
  });

  it('finds nothing in any stage that is not acknowledged', () => {
    expect(findingsIn(app)).toEqual([]);
  });

  it('nor in a stage with a certifying body’s own exam banks', () => {
    const own = appOf({ ...stages.prod, examBanks: { bucket: 'institute', prefix: 'exams' } });
    acknowledgeFindings(own);
    expect(findingsIn(own)).toEqual(findingsIn(app));
  });

  it('finds everything that is acknowledged, so that no acknowledgement outlives its reason', () => {
    const stale = acknowledgements.flatMap(({ at, findings }) =>
      at.flatMap((path) =>
        findings
          .filter((rule) => !raw.some((found) => found.startsWith(`${rule} ${path}`)))
          .map((rule) => `${rule} at ${path}`),
      ),
    );
    expect(stale).toEqual([]);
  });

  it('is acknowledged at most fifteen times, each with a reason', () => {
    expect(acknowledgements.length).toBeLessThanOrEqual(15);
    for (const { reason } of acknowledgements) expect(reason.length).toBeGreaterThan(40);
  });

  it('lets the whole app be synthesized as the command line does', () => {
    expect(buildApp(fakeBuilt(), appProps()).synth().stacks).toHaveLength(
      stackNames.length * stageNames.length,
    );
  });

  it('finds a bucket that answers without TLS, and leave to do everything', () => {
    const bad = appOf(stages.dev);
    acknowledgeFindings(bad);
    const stack = new Stack(bad, 'bad');
    new Bucket(stack, 'Open');
    new Policy(stack, 'Wide', {
      document: new PolicyDocument({
        statements: [new PolicyStatement({ actions: ['s3:*'], resources: ['*'] })],
      }),
      roles: [new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })],
    });
    const rules = findingsIn(bad).map((finding) => finding.split(' ')[0]);
    expect(rules).toContain('AwsSolutions-S10');
    expect(rules).toContain('AwsSolutions-IAM5[Action::s3:*]');
  });
});
