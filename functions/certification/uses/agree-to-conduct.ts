import type { OutcomeOf, RequestOf } from '../../platform/outcome.ts';
import { problemOutcome } from '../../platform/outcome.ts';
import type { Use } from '../../platform/route.ts';
import type { certificationEndpoints } from '../contract.ts';
import type { Path } from '../items/path.ts';
import { pathViewOf } from '../path-view.ts';
import { putPath } from '../store/paths.ts';
import { untilWritten } from '../store/until-written.ts';
import { wayOf } from '../way.ts';

type Agree = typeof certificationEndpoints.agree;

/** Keeps that somebody agrees to the code of conduct, and what they declare on safeguarding. */
export const agreeToConduct: Use<Agree> = ({ params, body, staff: { staffId } }, dependencies) =>
  untilWritten(async (): Promise<OutcomeOf<Agree> | undefined> => {
    const way = await wayOf(dependencies, { ...params, staffId });
    if (!way) return problemOutcome('not-found');
    if (body.conduct !== way.track.requirements.conduct) return problemOutcome('conduct-outdated');
    const now = dependencies.now();
    const after = agreed(way.path, body, now);
    const isSaid = after === way.path || (await putPath(dependencies, after));
    return isSaid ? { kind: 'ok', body: pathViewOf({ ...way, path: after }, now) } : undefined;
  });

/** The same path when all of it was said before: the moment of the first time stays. */
function agreed(path: Path, { conduct, safeguarding }: RequestOf<Agree>['body'], at: number): Path {
  const isAgreed = path.conduct?.version === conduct;
  const isDeclared = path.safeguarding !== undefined;
  if (isAgreed && isDeclared === safeguarding) return path;
  const { safeguarding: declared = at, ...others } = path;
  return {
    ...others,
    version: path.version + 1,
    conduct: isAgreed && path.conduct ? path.conduct : { version: conduct, at },
    ...(safeguarding && { safeguarding: declared }),
  };
}
