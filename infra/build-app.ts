import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { acknowledgeFindings } from './acknowledgements.ts';
import { AlarmsStack } from './stacks/alarms-stack.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack, tableName } from './stacks/data-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { JobsStack } from './stacks/jobs-stack.ts';
import { SiteStack } from './stacks/site-stack.ts';
import { type Stage, stageNames, stages } from './stages.ts';

/** Folders of what was built before: function bundles, and the site. */
export interface Built {
  readonly bundles: string;
  readonly site: string;
}

/** The whole deployment of every stage. Synthesis fails on a finding that nobody acknowledged. */
export function buildApp(built: Built, props: AppProps = {}): App {
  const app = new App({ analyticsReporting: false, stackTraces: false, ...props });
  for (const name of stageNames) addStage(app, stages[name], built);
  acknowledgeFindings(app);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(), new ServerlessChecks());
  return app;
}

/** The stacks of one stage: `sanad-<stage>-data`, `-api`, `-site`, `-identity`, `-jobs`, `-alarms`. */
export function addStage(app: App, stage: Stage, built: Built): void {
  const id = (name: string) => `sanad-${stage.name}-${name}`;
  const { pepper, origin, streamArn } = new DataStack(app, id('data'), { stage });
  const api = new ApiStack(app, id('api'), {
    stage,
    bundles: built.bundles,
    secrets: [pepper, origin],
  });
  const site = new SiteStack(app, id('site'), {
    stage,
    site: built.site,
    apiHost: api.host,
    originSecret: origin,
  });
  new IdentityStack(app, id('identity'), { stage, site: site.address });
  const jobs = new JobsStack(app, id('jobs'), {
    stage,
    bundles: built.bundles,
    streamArn,
    tableName: tableName(stage),
    records: site.records,
    site: site.address,
  });
  const alarms = new AlarmsStack(app, id('alarms'), { stage, address: site.address });
  // Their alarms and filters name what the API stack makes, without an export that would tie them.
  alarms.addStackDependency(api);
  alarms.addStackDependency(jobs);
}
