import { pollDelay } from '../../site/src/console/running/poll-delay.ts';
import { whileOpen } from '../../site/src/console/running/use-fresh-sheet.ts';
import type { CostItem } from './cost-item.ts';
import type { JobCosts } from './insights-costs.ts';
import { lambdaAssumptions, listPrices } from './list-prices.ts';

const hour = 3_600_000;

/**
 * What a trainer's screen costs that shows an open workshop for an hour: it asks how far the class is
 * by the console's own rule, and reads the workshop now and then, as dear as the former.
 */
export function watchingHour({ progressReadUnits }: JobCosts): CostItem[] {
  const calls = hour / pollDelay(0) + hour / whileOpen;
  const { memoryGb, warmMilliseconds, coldShare, coldMilliseconds, logBytes } = lambdaAssumptions;
  const seconds = (calls * (warmMilliseconds + coldShare * coldMilliseconds)) / 1_000;
  return [
    {
      what: 'DynamoDB read units',
      count: calls * progressReadUnits,
      usdEach: listPrices.dynamodbRead,
    },
    { what: 'HTTP API requests', count: calls, usdEach: listPrices.httpApi },
    { what: 'Lambda requests', count: calls, usdEach: listPrices.lambdaRequest },
    { what: 'Lambda GB-seconds', count: seconds * memoryGb, usdEach: listPrices.lambdaGbSecond },
    { what: 'CloudFront requests', count: calls, usdEach: listPrices.cloudFrontRequest },
    { what: 'edge function calls', count: calls * 2, usdEach: listPrices.edgeFunction },
    { what: 'GB of logs', count: (calls * logBytes) / 1e9, usdEach: listPrices.logGb },
  ];
}
