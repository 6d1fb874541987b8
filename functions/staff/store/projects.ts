import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Dependencies } from '../../platform/dependencies.ts';
import { retryConflicts } from '../../platform/retry-conflicts.ts';
import { keys, projectPrefix } from '../../platform/table.ts';
import { type Project, project } from '../organisation.ts';
import { withinOrganisation } from './within-organisation.ts';

/** Tries when somebody else archives the same project, or takes it out, between reading and writing. */
const tries = 4;
/** A list that people still read through, archived ones left out; those are never deleted. */
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

export type PutProject =
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'too-many' };

/** Adds a project, or finds the one that a repeat of the same has added: as it stands now. */
export async function putProject(dependencies: Dependencies, added: Project): Promise<PutProject> {
  const { documents, tableName: TableName } = dependencies;
  const command = new TransactWriteCommand({
    TransactItems: [
      countedOneMore({ TableName, organisationId: added.organisationId }),
      {
        Put: {
          TableName,
          Item: { ...keys.project(added.organisationId, added.id), ...added },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    ],
  });
  try {
    await retryConflicts(dependencies, () => documents.send(command));
    return { kind: 'project', project: added };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [count, there] = error.CancellationReasons ?? [];
    if (there?.Item) return { kind: 'project', project: project.parse(unmarshall(there.Item)) };
    if (count?.Code === 'ConditionalCheckFailed') return { kind: 'too-many' };
    throw error;
  }
}

/**
 * Renames, archives or takes out of the archive; only what isn't archived counts towards the most
 * that there can be. Undefined when there is no such project; `changing` when others change it too
 * fast.
 */
export async function updateProject(
  dependencies: Dependencies,
  changed: Omit<Project, 'kind'>,
): Promise<PutProject | { readonly kind: 'changing' } | undefined> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await findProject(dependencies, changed.organisationId, changed.id);
    if (!before) return undefined;
    const command = updateCommand(dependencies.tableName, before, changed);
    try {
      await retryConflicts(dependencies, () => dependencies.documents.send(command));
      return { kind: 'project', project: { ...before, ...changed } };
    } catch (error) {
      // Else somebody else has put it into the archive or taken it out: once more from there.
      if (whatFailed(error) === 'count') return { kind: 'too-many' };
    }
  }
  return { kind: 'changing' };
}

/** Which condition of a change has failed; throws what is something else. */
function whatFailed(error: unknown): 'archived' | 'count' {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const failed = (error.CancellationReasons ?? []).map(
    ({ Code }) => Code === 'ConditionalCheckFailed',
  );
  if (!failed.includes(true)) throw error;
  return failed[0] ? 'archived' : 'count';
}

/** A project as it stands, archived or not. */
export async function findProject(
  { documents, tableName }: Store,
  organisationId: string,
  id: string,
): Promise<Project | undefined> {
  const Key = keys.project(organisationId, id);
  const { Item } = await documents.send(
    new GetCommand({ TableName: tableName, Key, ConsistentRead: true }),
  );
  return Item && project.parse(Item);
}

function updateCommand(TableName: string, before: Project, changed: Omit<Project, 'kind'>) {
  const { organisationId, id, name, archived } = changed;
  const Update = {
    TableName,
    Key: keys.project(organisationId, id),
    UpdateExpression: 'SET #name = :name, archived = :archived',
    ConditionExpression: 'archived = :before',
    ExpressionAttributeNames: { '#name': 'name' },
    ExpressionAttributeValues: { ':name': name, ':archived': archived, ':before': before.archived },
  };
  const counted = { TableName, organisationId };
  const count = archived ? countedOneLess(counted) : countedOneMore(counted);
  return new TransactWriteCommand({
    TransactItems: [{ Update }, ...(archived === before.archived ? [] : [count])],
  });
}

interface Counted {
  readonly TableName: string;
  readonly organisationId: string;
}

const countedOneMore = ({ TableName, organisationId }: Counted) => ({
  Update: {
    TableName,
    Key: keys.organisation(organisationId),
    UpdateExpression: 'ADD #projects :one',
    ConditionExpression: '#projects < :most',
    ExpressionAttributeNames: { '#projects': 'projects' },
    ExpressionAttributeValues: { ':one': 1, ':most': mostProjects },
  },
});

const countedOneLess = ({ TableName, organisationId }: Counted) => ({
  Update: {
    TableName,
    Key: keys.organisation(organisationId),
    UpdateExpression: 'ADD #projects :less',
    ExpressionAttributeNames: { '#projects': 'projects' },
    ExpressionAttributeValues: { ':less': -1 },
  },
});
