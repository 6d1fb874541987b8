import { type App, Validations } from 'aws-cdk-lib';
import { capabilities, type DeployedCapability } from './capabilities.ts';

export interface Acknowledgement {
  /** Construct paths without the stage, e.g. `site/FrontDoor`; what is below them is meant too. */
  readonly at: readonly string[];
  readonly findings: readonly string[];
  /** The same as they read once CDK has tied two stacks together; `<stage>` is the stage's name. */
  readonly tied?: readonly string[];
  readonly reason: string;
}

const functionOf = ({ name }: DeployedCapability) => `api/${name}Function`;
const functions = capabilities.map(functionOf);
const traced = capabilities.filter((each) => each.traced).map(functionOf);
const untraced = capabilities.filter((each) => !each.traced).map(functionOf);
const onStream = ['jobs/tallyFunction', 'jobs/closingFunction', 'jobs/publishFunction'];
const publisher = 'site/Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C512MiB';

/** Every finding of cdk-nag that we live with, and why. Tests fail when one is no longer needed. */
export const acknowledgements: readonly Acknowledgement[] = [
  {
    at: ['data/Pepper', 'data/Origin'],
    findings: ['AwsSolutions-SMG4'],
    reason:
      'A new pepper makes every code worthless and every member of staff a stranger, and a new origin secret has to reach functions before CloudFront: both are changed by hand, as the README says.',
  },
  {
    at: [...[...traced, ...onStream].map((path) => `${path}Role`), 'alarms/WatchRole'],
    findings: ['AwsSolutions-IAM5[Resource::*]'],
    reason:
      'Only for sending traces and for listing streams, which know no resources. Tests allow no other wildcard.',
  },
  {
    at: ['jobs/publishFunctionRole'],
    findings: [
      'AwsSolutions-IAM5[Resource::<RecordsBucket880EC200.Arn>/c/*]',
      'AwsSolutions-IAM5[Resource::arn:aws:kms:eu-central-1:<AWS::AccountId>:key/*]',
    ],
    tied: [
      'AwsSolutions-IAM5[Resource::sanad-<stage>-site:ExportsOutputFnGetAttRecordsBucket880EC200ArnFA05E792/c/*]',
    ],
    reason:
      'A credential’s file is named after it, so the folder of them is meant. Keys are made when a certifying body begins, so their tag says which may be used, and for one way of signing only.',
  },
  {
    at: ['api/certificationFunctionRole'],
    findings: ['AwsSolutions-IAM5[Resource::arn:aws:kms:eu-central-1:<AWS::AccountId>:key/*]'],
    reason:
      'The keys of statements are made by an operator, after the deployment, so their tag says which may be used, and for one way of signing only. Those of certifying bodies have another tag.',
  },
  {
    at: ['api/Api'],
    findings: ['AwsSolutions-APIG4'],
    reason:
      'A session is checked in the same conditional write that uses it; an authoriser before it would read the record once more and could let pass what has ended since. The endpoint declarations say who may call, and a test tries every role on every route.',
  },
  {
    at: [...functions, ...onStream, 'jobs/sweepFunction', 'alarms/Watch'],
    findings: ['Serverless-LambdaDLQ'],
    reason:
      'The API calls synchronously, so its caller gets the failure. Event sources send what fails to the queue of failures. A visit or a strike of the clock that failed is worth nothing later: the next one does it, and an alarm rings.',
  },
  {
    at: ['alarms/WatchSchedule', 'jobs/Clock'],
    findings: ['Serverless-EventBusDLQ'],
    reason: 'What never began is worth nothing later: the next one does it, and an alarm rings.',
  },
  {
    at: [...untraced, 'jobs/tallyFunction', 'jobs/sweepFunction'],
    findings: ['Serverless-LambdaTracing'],
    reason:
      'X-Ray would keep when participants take a step for 30 days, longer than our logs do, and would cost more than all else that they do; the request id in the logs says the same. The clock’s function runs each minute, nearly always for nothing.',
  },
  {
    at: ['jobs/Failures'],
    findings: ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'],
    reason: 'It is itself the queue of what could not be handled, and an alarm looks at it.',
  },
  {
    at: ['identity/Staff'],
    findings: ['AwsSolutions-COG1', 'AwsSolutions-COG8'],
    reason:
      'Passwords are long and free of rules of composition, as ASVS 5.0 and NIST SP 800-63B-4 ask. The Plus tier is paid for each person; a second factor is required of everybody instead.',
  },
  {
    at: ['site/PagesBucket', 'site/RecordsBucket'],
    findings: ['AwsSolutions-S1'],
    reason:
      'S3 access logs hold addresses and user agents, which we promise not to keep. Both buckets are private.',
  },
  {
    at: ['site/FrontDoor'],
    findings: ['AwsSolutions-CFR1', 'AwsSolutions-CFR2'],
    reason:
      'Both would keep people out by where they come from. People who need help may be in any country, or behind a network that seems to be; a firewall can lock out a school behind one address, and costs more than all the rest when idle. The API limits failures for each network and throttles each route; pages are static.',
  },
  {
    at: ['site/FrontDoor'],
    findings: ['AwsSolutions-CFR3'],
    reason:
      'Without address, user agent, cookie, path and query a page request leaves nothing worth a line. The API has its own log of five harmless fields.',
  },
  {
    at: ['site/FrontDoor'],
    findings: ['AwsSolutions-CFR4'],
    reason:
      'Only without an own domain: CloudFront’s default certificate fixes the TLS policy. With a domain it is TLS 1.2 of 2021, which a test asserts.',
  },
  {
    at: [publisher],
    findings: [
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'AwsSolutions-IAM5[Action::s3:Abort*]',
      'AwsSolutions-IAM5[Action::s3:DeleteObject*]',
      'AwsSolutions-IAM5[Action::s3:GetBucket*]',
      'AwsSolutions-IAM5[Action::s3:GetObject*]',
      'AwsSolutions-IAM5[Action::s3:List*]',
      'AwsSolutions-IAM5[Resource::*]',
      'AwsSolutions-IAM5[Resource::<PagesBucketA8D6DB5E.Arn>/*]',
      'AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-eu-central-1/*]',
      'AwsSolutions-L1',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaLatestVersion',
      'Serverless-LambdaTracing',
    ],
    reason:
      'CDK’s own function that copies the built site into its bucket. It runs during a deployment only and sees nothing but public pages; CDK decides its runtime and rights.',
  },
];

/** Tells cdk-nag of all the above, in every stage. */
export function acknowledgeFindings(app: App): void {
  const constructs = app.node.findAll();
  for (const { at, findings, tied = [], reason } of acknowledgements) {
    const meant = constructs.filter((one) => at.includes(withoutStage(one.node.path)));
    for (const construct of meant) {
      const stage = /^sanad-([a-z]+)-/.exec(construct.node.path)?.[1] ?? '';
      const all = [...findings, ...tied.map((id) => id.replace('<stage>', stage))];
      Validations.of(construct).acknowledge(...all.map((id) => ({ id, reason })));
    }
  }
}

/** `sanad-prod-site/FrontDoor` is `site/FrontDoor` in every stage. */
export function withoutStage(path: string): string {
  return path.replace(/^sanad-[a-z]+-/, '');
}
