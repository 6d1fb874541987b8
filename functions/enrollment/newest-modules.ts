import type { Dependencies } from '../platform/dependencies.ts';

/** Those of the modules that exist, each with the newest version of its quiz. */
export async function newestModules(
  { content }: Pick<Dependencies, 'content'>,
  ids: readonly string[],
): Promise<{ id: string; version: number }[]> {
  const found = await Promise.all(ids.map(async (id) => ({ id, facts: await content.module(id) })));
  return found.flatMap(({ id, facts }) =>
    facts ? [{ id, version: Math.max(...facts.quizVersions) }] : [],
  );
}
