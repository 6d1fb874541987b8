import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { documentsAt } from '../../functions/platform/dependencies.ts';

const conditional = z.looseObject({ ConditionExpression: z.string() });

/**
 * A document client with a bug: it rewrites the condition of each UpdateItem. Every proof must find
 * it, else the proof proves nothing.
 */
export function buggyDocuments(
  endpoint: string,
  rewrite: (condition: string) => string,
): DynamoDBDocumentClient {
  const documents = documentsAt(endpoint);
  documents.middlewareStack.add(
    (next, context) => (args) => {
      const input = conditional.safeParse(args.input);
      if (context.commandName !== 'UpdateItemCommand' || !input.success) return next(args);
      const ConditionExpression = rewrite(input.data.ConditionExpression);
      return next({ ...args, input: { ...args.input, ConditionExpression } });
    },
    { step: 'initialize', priority: 'low', name: 'plantedBug' },
  );
  return documents;
}

/** As if the condition weren't there; its values stay in use, since DynamoDB refuses unused ones. */
export const conditionRemoved = (condition: string) => `(${condition}) OR attribute_exists(pk)`;

/** The same for a condition that has its parentheses already: DynamoDB refuses double ones. */
export const guardDropped = (condition: string) => `${condition} OR attribute_exists(pk)`;

/** As if nobody had thought of sealing. */
export const sealForgotten = (condition: string) =>
  condition.replace(' AND attribute_not_exists(sealed)', '');

const transaction = z.looseObject({
  TransactItems: z.array(
    z.looseObject({ Update: z.optional(z.looseObject({ ConditionExpression: z.string() })) }),
  ),
});

/** A document client that rewrites the conditions of updates within transactions. */
export function buggyTransactions(
  endpoint: string,
  rewrite: (condition: string) => string,
): DynamoDBDocumentClient {
  const documents = documentsAt(endpoint);
  documents.middlewareStack.add(
    (next) => (args) => {
      const input = transaction.safeParse(args.input);
      if (!input.success) return next(args);
      const TransactItems = input.data.TransactItems.map((item) =>
        item.Update
          ? {
              ...item,
              Update: {
                ...item.Update,
                ConditionExpression: rewrite(item.Update.ConditionExpression),
              },
            }
          : item,
      );
      return next({ ...args, input: { ...args.input, TransactItems } });
    },
    { step: 'initialize', priority: 'low', name: 'plantedBug' },
  );
  return documents;
}

/** As if a free seat had been read before and weren't a condition of the write. */
export const seatUnchecked = (condition: string) =>
  condition.replace('taken < seats', 'taken >= :one OR taken < :one');

const freezing = z.looseObject({
  TransactItems: z.array(
    z.looseObject({
      Update: z.optional(z.looseObject({ ConditionExpression: z.optional(z.string()) })),
      Put: z.optional(z.looseObject({})),
    }),
  ),
});

/** A document client for which a report may be there, and its workshop closed, when it is written. */
export function buggyFreezing(endpoint: string): DynamoDBDocumentClient {
  const documents = documentsAt(endpoint);
  documents.middlewareStack.add(
    (next) => (args) => {
      const input = freezing.safeParse(args.input);
      if (!input.success) return next(args);
      const TransactItems = input.data.TransactItems.map((item) => {
        const { Update, Put } = item;
        if (Put) return { Put: { ...Put, ConditionExpression: undefined } };
        if (!Update) return item;
        const guarded = Update.ConditionExpression;
        return {
          Update: {
            ...Update,
            ...(guarded && { ConditionExpression: `${guarded} OR attribute_exists(pk)` }),
          },
        };
      });
      return next({ ...args, input: { ...args.input, TransactItems } });
    },
    { step: 'initialize', priority: 'low', name: 'plantedBug' },
  );
  return documents;
}
