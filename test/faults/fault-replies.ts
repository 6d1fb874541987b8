/** What the proxy may do to a request on its way to the table. */
export const faults = [
  /** A transaction holds the items: never committed. */
  'conflict',
  'throttle',
  'server-error',
  /** The connection breaks before the table sees the request. */
  'reset',
  /** Committed, but the connection breaks before the answer. */
  'lost-reply',
  /** Committed, and the connection breaks in the middle of the answer. */
  'cut-reply',
  'delay',
  /** BatchGetItem answers for a part of the keys only. */
  'unprocessed',
  /** No answer at all until the client gives up. */
  'stall',
] as const;
export type Fault = (typeof faults)[number];

export interface ErrorReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const typePrefix = 'com.amazonaws.dynamodb.v20120810#';
const writing = ['TransactWriteItems', 'UpdateItem', 'PutItem', 'DeleteItem'];

/** Whether DynamoDB could answer this operation so. */
export function applies(fault: Fault, operation: string): boolean {
  if (fault === 'conflict') return writing.includes(operation);
  return fault === 'unprocessed' ? operation === 'BatchGetItem' : true;
}

/** A conflict as DynamoDB words it for a transaction or for a single write. */
export function conflictReply(operation: string, items: number, random: () => number): ErrorReply {
  if (operation !== 'TransactWriteItems') {
    return error('TransactionConflictException', 'Transaction is ongoing for the item');
  }
  const codes = ['TransactionConflict', 'TransactionConflict', 'ThrottlingError'];
  const held = Math.floor(random() * items);
  const code = codes[Math.floor(random() * codes.length)];
  return {
    status: 400,
    body: {
      ...error('TransactionCanceledException', 'Transaction cancelled').body,
      CancellationReasons: Array.from({ length: items }, (_, index) => ({
        Code: index === held ? code : 'None',
      })),
    },
  };
}

export function throttleReply(random: () => number): ErrorReply {
  return random() < 0.5
    ? error('ThrottlingException', 'Rate exceeded')
    : error('ProvisionedThroughputExceededException', 'The level of throughput was exceeded');
}

export const serverErrorReply: ErrorReply = {
  ...error('InternalServerError', 'Internal server error'),
  status: 500,
};

function error(name: string, message: string): ErrorReply {
  return { status: 400, body: { __type: `${typePrefix}${name}`, message } };
}
