import type { WitnessRequest } from '../../../../functions/certification/witness-contract.ts';
import { momentIn } from '../../console/clock/moment-in.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { FactList } from '../parts/fact-list.tsx';
import { trackName, trackNames, trackOf } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends Pick<ScreenProps, 'app' | 'words' | 'language'> {
  readonly request: WitnessRequest;
}

/** Who asks for what, and why this person may not sign it, if so. */
export function RequestFacts({ app, words, language, request }: Props) {
  const { facts, refusals } = words.witness;
  const { trainerName, bodyName, trackId, on, expires, refusal } = request;
  const observers = trackOf(app, trackId)?.observers ?? [];
  const isPractice = request.kind === 'practice';
  return (
    <>
      <FactList
        facts={[
          [facts.trainer, trainerName],
          [facts.track, trackName(app, trackId)],
          [facts.body, bodyName],
          [facts.on, dateIn(language, on)],
          isPractice ? [facts.kind, words.lists.practiceKinds[request.practiceKind]] : null,
          isPractice ? [facts.group, request.group] : null,
          [facts.expires, momentIn(language, expires)],
        ]}
      />
      {refusal && (
        <p class="callout">
          {fill(refusals[refusal], { tracks: trackNames(app, observers, words.lists.between) })}
        </p>
      )}
    </>
  );
}
