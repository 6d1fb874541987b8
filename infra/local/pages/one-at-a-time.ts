/**
 * Runs `task` never twice at once. A caller gets a run that began after the call, so that it sees
 * what was true then; all who wait for the next run share it.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    next = undefined;
    current = task().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => {
    if (!current) return run();
    next ??= current.then(run, run);
    return next;
  };
}
