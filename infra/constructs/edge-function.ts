import {
  Function as CloudFrontFunction,
  FunctionCode,
  FunctionRuntime,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { type EdgeFunction as EdgeFunctionName, edgeCode } from '../bundle/edge-code.ts';

/** One of `infra/edge` as a CloudFront function. */
export class EdgeFunction extends CloudFrontFunction {
  constructor(scope: Construct, id: string, props: { name: EdgeFunctionName }) {
    super(scope, id, {
      code: FunctionCode.fromInline(edgeCode(props.name)),
      runtime: FunctionRuntime.JS_2_0,
      comment: `Sanad ${props.name}`,
    });
  }
}
