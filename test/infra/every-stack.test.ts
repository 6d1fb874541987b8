import { Stack } from 'aws-cdk-lib';
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { capabilities } from '../../infra/capabilities.ts';
import { jobActions } from '../../infra/constructs/table-access.ts';
import { stageNames, stages } from '../../infra/stages.ts';
import { appOf, resourcesOf, stackNames, templateOf } from './synthesized.ts';

const oneOrMore = z.union([z.unknown().array(), z.unknown().transform((one) => [one])]);
const statement = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: z.optional(oneOrMore),
});
const policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
});

/** These know no resources; nothing else may be allowed everywhere. */
const everywhere = [
  'dynamodb:ListStreams',
  // Of keys with this table's tag: see the tests of the jobs stack and of the API stack.
  'kms:Sign',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];
/** What is published lies in this folder of its bucket. */
const withoutFolders = (resource: unknown) =>
  JSON.parse(JSON.stringify(resource ?? []).replaceAll('"/c/*"', '"/c/"'));
/** CDK's own function that publishes the site: see `acknowledgements.ts`. */
const ofPublisher = /^CustomCDKBucketDeployment/;
/** One a capability and a job, and the watch. */
const ownFunctions = capabilities.length + Object.keys(jobActions).length + 1;

function allowedBy(template: Template) {
  return Object.entries(resourcesOf(template, 'AWS::IAM::Policy'))
    .filter(([id]) => !ofPublisher.test(id))
    .flatMap(([, { Properties }]) => policy.parse(Properties).PolicyDocument.Statement)
    .filter(({ Effect }) => Effect === 'Allow');
}

describe.each(stageNames)('every stack of %s', (name) => {
  const stage = stages[name];
  const app = appOf(stage);
  const templates = stackNames.map((each) => templateOf(app, stage, each));

  it('allows no wildcard but for what knows no resource', () => {
    const statements = templates.flatMap(allowedBy);
    expect(statements.length).toBeGreaterThan(3);
    for (const { Action, Resource } of statements) {
      expect(JSON.stringify(Action)).not.toContain('*');
      if (JSON.stringify(withoutFolders(Resource)).includes('*'))
        expect(everywhere).toEqual(expect.arrayContaining(Action));
    }
  });

  it('uses none of AWS’s broad managed policies', () => {
    const roles = templates
      .flatMap((template) => Object.entries(resourcesOf(template, 'AWS::IAM::Role')))
      .filter(([id]) => !ofPublisher.test(id));
    expect(roles.length).toBeGreaterThanOrEqual(ownFunctions);
    for (const [id, { Properties }] of roles) {
      expect([id, Properties?.ManagedPolicyArns]).toEqual([id, undefined]);
    }
  });

  it('forgets every log after the stage’s days', () => {
    const logs = templates.flatMap((each) =>
      Object.values(resourcesOf(each, 'AWS::Logs::LogGroup')),
    );
    expect(logs).toHaveLength(3 + capabilities.length + 4);
    for (const { Properties } of logs) expect(Properties?.RetentionInDays).toBe(stage.logDays);
    expect(stage.logDays).toBeLessThanOrEqual(14);
  });

  it('says memory and timeout of every function', () => {
    const functions = templates.flatMap((each) =>
      Object.values(resourcesOf(each, 'AWS::Lambda::Function')),
    );
    expect(functions.length).toBeGreaterThanOrEqual(ownFunctions);
    for (const { Properties } of functions) {
      expect(Properties).toHaveProperty('MemorySize');
      expect(Properties).toHaveProperty('Timeout');
    }
  });

  it('holds no secret in plain text', () => {
    const text = JSON.stringify(templates.map((each) => each.toJSON()));
    expect(text).not.toContain('"SecretString"');
    expect(text).not.toMatch(/"pepper":|"origin":/);
  });

  it('lies in the stage’s region', () => {
    const stacks = app.node.children.filter((child) => Stack.isStack(child));
    expect(stacks.map(({ region }) => region)).toEqual(Array(stackNames.length).fill(stage.region));
  });
});
