import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { type Capability, type Endpoint, routeKeyOf } from '../../functions/platform/endpoint.ts';
import type { Stage, Throttle } from '../stages.ts';
import { accessLogFormat } from './access-log-format.ts';
import { ShortLog } from './short-log.ts';

export interface FrontApiProps {
  readonly stage: Stage;
  readonly endpoints: readonly Endpoint[];
  readonly functions: ReadonlyMap<Capability, IFunction>;
}

/** The HTTP API: one route for each declared endpoint, each with its throttle, and one log. */
export class FrontApi extends HttpApi {
  constructor(scope: Construct, id: string, props: FrontApiProps) {
    super(scope, id, { apiName: `sanad-${props.stage.name}`, createDefaultStage: false });
    const routes = this.addEndpoints(props);
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this,
      stageName: '$default',
      autoDeploy: true,
      throttle: burstAndRate(props.stage.throttle.anyone),
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new ShortLog(this, 'AccessLog', { stage: props.stage, name: 'access' }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFormat)),
      },
    });
    const resource = stage.node.defaultChild;
    if (!(resource instanceof CfnStage)) throw new Error('The HTTP stage has no CfnStage.');
    resource.addPropertyOverride('RouteSettings', routeSettings(props));
    // API Gateway refuses settings of a route that isn't there yet.
    stage.node.addDependency(...routes);
  }

  private addEndpoints({ endpoints, functions }: FrontApiProps) {
    const integrations = new Map(
      [...functions].map(([name, served]) => [
        name,
        new HttpLambdaIntegration(name, served, { scopePermissionToRoute: false }),
      ]),
    );
    return endpoints.flatMap(({ capability, path, method }) => {
      const integration = integrations.get(capability);
      if (!integration) throw new Error(`No function serves ${capability}.`);
      return this.addRoutes({ path, methods: [HttpMethod[method]], integration });
    });
  }
}

function routeSettings(props: FrontApiProps) {
  return Object.fromEntries(
    props.endpoints.map((declared) => {
      const { rate, burst } = props.stage.throttle[declared.caller];
      return [routeKeyOf(declared), { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst }];
    }),
  );
}

function burstAndRate({ rate, burst }: Throttle) {
  return { rateLimit: rate, burstLimit: burst };
}
