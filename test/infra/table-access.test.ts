import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../infra/capabilities.ts';
import { jobActions, jobNames, tableActions } from '../../infra/constructs/table-access.ts';

const actionOf: Readonly<Record<string, string>> = {
  BatchGetCommand: 'dynamodb:BatchGetItem',
  BatchWriteCommand: 'dynamodb:BatchWriteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
  Delete: 'dynamodb:DeleteItem',
  DeleteCommand: 'dynamodb:DeleteItem',
  GetCommand: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  PutCommand: 'dynamodb:PutItem',
  QueryCommand: 'dynamodb:Query',
  ScanCommand: 'dynamodb:Scan',
  Update: 'dynamodb:UpdateItem',
  UpdateCommand: 'dynamodb:UpdateItem',
  paginateQuery: 'dynamodb:Query',
  paginateScan: 'dynamodb:Scan',
};

/** What our own code in a bundle asks of DynamoDB; what the bundler left out doesn't count. */
async function actionsUsedBy(entry: string): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [`functions/${entry}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['kms', 'secrets-manager', 'ssm', 'sesv2', 's3'].map(
      (name) => `@aws-sdk/client-${name}`,
    ),
  });
  const files = outputFiles[0]?.text.split(/^\/\/ (?=[\w@./-]+\.[jt]s$)/m) ?? [];
  const own = files.filter((file) => file.startsWith('functions/')).join('\n');
  const commands = [...own.matchAll(/new (\w+Command)\d*\(/g)].map(([, name]) => name);
  const parts = [...own.matchAll(/\b(ConditionCheck|Delete|Put|Update): \{/g)].map(
    ([, name]) => name,
  );
  const pages = [...own.matchAll(/\b(paginate(?:Query|Scan))\d*\(/g)].map(([, name]) => name);
  const actions = [...commands, ...parts, ...pages].map((name) => actionOf[name ?? '']);
  return [...new Set(actions)].filter((action) => action !== undefined).toSorted();
}

describe('a capability’s leave at the table', () => {
  it.each(capabilities)(
    'of $name is what its bundle uses, no more and no less',
    async ({ name }) => {
      expect(await actionsUsedBy(`${name}/handler`)).toEqual(tableActions[name].toSorted());
    },
  );

  const jobs = Object.entries(jobNames).map(
    ([job, name]) => [job, `${name.replace('-', '/')}-handler`] as const,
  );

  it.each(jobs)('of the job %s is the same', async (job, entry) => {
    const actions = Object.entries(jobActions).find(([name]) => name === job)?.[1] ?? [];
    expect(await actionsUsedBy(entry)).toEqual([...actions].toSorted());
  });
});
