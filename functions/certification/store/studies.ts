import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { keys } from '../../platform/table.ts';
import { type Study, study } from '../items/study.ts';

type Store = Pick<Dependencies, 'documents' | 'tableName'>;
export type OfStudy = Pick<Study, 'staffId' | 'moduleId'>;

/** How far somebody is in a module; a first look finds nothing opened. */
export async function findStudy(
  { documents, tableName }: Store,
  { staffId, moduleId }: OfStudy,
): Promise<Study> {
  const Key = keys.study(staffId, moduleId);
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key, ConsistentRead: true }),
  );
  return Item ? study.parse(Item) : { kind: 'study', staffId, moduleId };
}

const whose = 'kind = :kind, staffId = :staffId, moduleId = :moduleId';
const whoseValues = ({ staffId, moduleId }: OfStudy) => ({
  ':kind': 'study',
  ':staffId': staffId,
  ':moduleId': moduleId,
});

/** Notes that a lesson was opened. Again is the same as once. */
export async function addLesson(
  { documents, tableName }: Store,
  of: OfStudy,
  lessonId: string,
): Promise<Study> {
  const { Attributes } = await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.study(of.staffId, of.moduleId),
      UpdateExpression: `ADD lessons :lesson SET ${whose}`,
      ExpressionAttributeValues: { ...whoseValues(of), ':lesson': new Set([lessonId]) },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return study.parse(Attributes);
}

/** Notes how a quiz went; one that was enough stays so, whatever a later one comes to. */
export async function setQuiz(
  { documents, tableName }: Store,
  of: OfStudy,
  quiz: { readonly taken: NonNullable<Study['quiz']>; readonly completed: number | undefined },
): Promise<Study> {
  const { taken, completed } = quiz;
  const isEnough = completed !== undefined;
  const { Attributes } = await documents.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.study(of.staffId, of.moduleId),
      UpdateExpression: `SET ${whose}, quiz = :quiz${isEnough ? ', completed = :completed' : ''}`,
      ExpressionAttributeValues: {
        ...whoseValues(of),
        ':quiz': taken,
        ...(isEnough && { ':completed': completed }),
      },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return study.parse(Attributes);
}
