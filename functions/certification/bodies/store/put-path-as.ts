import { allOrNothing } from '../../../platform/all-or-nothing.ts';
import type { Dependencies } from '../../../platform/dependencies.ts';
import type { Path } from '../../items/path.ts';
import { pathWrite } from '../../store/paths.ts';
import { stillCertifier } from '../../store/still-certifier.ts';

/** Writes a path for a certifier of its body; false when somebody else was faster, or they are none. */
export function putPathAs(
  dependencies: Dependencies,
  after: Path,
  certifier: string,
): Promise<boolean> {
  const { tableName } = dependencies;
  return allOrNothing(dependencies, [
    { Put: pathWrite(tableName, after) },
    stillCertifier(tableName, after.bodyId, certifier),
  ]);
}
