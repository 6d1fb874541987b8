import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { addStage, type Built } from '../../infra/build-app.ts';
import { capabilities } from '../../infra/capabilities.ts';
import { jobNames } from '../../infra/constructs/table-access.ts';
import type { Stage } from '../../infra/stages.ts';

const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

/** The app of one stage, or of several, over small folders that stand for what a build makes. */
export function appOf(...stages: readonly Stage[]): App {
  const app = new App(appProps());
  for (const stage of stages) addStage(app, stage, fakeBuilt());
  return app;
}

/** What the command line tool would give to the app, and an output folder of its own. */
export function appProps() {
  const { context } = cdkJson.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  return { context, outdir: temporaryFolder(), analyticsReporting: false, stackTraces: false };
}

export function fakeBuilt(): Built {
  const [bundles, site] = [temporaryFolder(), temporaryFolder()];
  const jobs = Object.values(jobNames);
  for (const name of [...capabilities.map((each) => each.name), ...jobs]) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, 'handler.mjs'), `export const handler = '${name}';`);
  }
  writeFileSync(join(site, '404.html'), 'Not here');
  return { bundles, site };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sanad-infra-'));
}

/** What the stacks of a stage are named after it. */
export const stackNames = ['data', 'api', 'site', 'identity', 'jobs', 'alarms'] as const;

/** The template of one of a stage's stacks. */
export function templateOf(app: App, stage: Stage, name: string): Template {
  const stack = app.node.findChild(`sanad-${stage.name}-${name}`);
  if (!Stack.isStack(stack)) throw new Error(`${stack.node.path} is no stack.`);
  return Template.fromStack(stack);
}

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.optional(z.record(z.string(), z.unknown())),
  DeletionPolicy: z.optional(z.string()),
  UpdateReplacePolicy: z.optional(z.string()),
});
export type Resource = z.infer<typeof resource>;

/** The resources of a type, by their logical ids; all of them without a type. */
export function resourcesOf(template: Template, type?: string): Record<string, Resource> {
  const found = z.record(z.string(), resource).parse(template.toJSON().Resources ?? {});
  return Object.fromEntries(
    Object.entries(found).filter(([, { Type }]) => type === undefined || Type === type),
  );
}

/** The properties of the only resource of a type. */
export function onlyOne(template: Template, type: string): Record<string, unknown> {
  const [first, ...further] = Object.values(resourcesOf(template, type));
  if (!first || further.length > 0) throw new Error(`There is not exactly one ${type}.`);
  return first.Properties ?? {};
}
