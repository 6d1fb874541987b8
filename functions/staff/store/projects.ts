import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, projectPrefix } from '../../platform/table.ts';
import { type Project, project } from '../organisation.ts';
import { withinOrganisation } from './within-organisation.ts';

/** A list that people still read through; old ones are archived, never deleted. */
const mostProjects = 100;

type Store = Pick<Dependencies, 'documents' | 'tableName'>;

/** An organisation's projects, archived ones too, by their name. */
export async function projectsOf(store: Store, organisationId: string): Promise<Project[]> {
  const all = await withinOrganisation(store, organisationId, {
    prefix: projectPrefix,
    item: project,
  });
  return all.sort((one, other) => one.name.localeCompare(other.name));
}

/** Adds a project; false when there are as many as there may be. */
export async function putProject(dependencies: Dependencies, added: Project): Promise<boolean> {
  const { documents, tableName: TableName } = dependencies;
  const command = new TransactWriteCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: keys.organisation(added.organisationId),
          UpdateExpression: 'ADD #projects :one',
          ConditionExpression: '#projects < :most',
          ExpressionAttributeNames: { '#projects': 'projects' },
          ExpressionAttributeValues: { ':one': 1, ':most': mostProjects },
        },
      },
      {
        Put: {
          TableName,
          Item: { ...keys.project(added.organisationId, added.id), ...added },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    ],
  });
  try {
    await retryConflicts(dependencies, () => documents.send(command));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    if (error.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed') return false;
    throw error;
  }
}

/** Renames, archives or takes out of the archive; undefined when there is no such project. */
export async function updateProject(
  { documents, tableName }: Store,
  { organisationId, id, name, archived }: Omit<Project, 'kind'>,
): Promise<Project | undefined> {
  try {
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keys.project(organisationId, id),
        UpdateExpression: 'SET #name = :name, archived = :archived',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#name': 'name' },
        ExpressionAttributeValues: { ':name': name, ':archived': archived },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return project.parse(Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
