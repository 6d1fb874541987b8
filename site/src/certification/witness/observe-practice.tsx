import type { WitnessRequest } from '../../../../functions/certification/witness-contract.ts';
import { fillWords } from '../../console/report/text/fill-words.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { trackOf } from '../parts/named.ts';
import { RequestFacts } from './request-facts.tsx';
import { ScoreForm } from './score-form.tsx';
import type { AskedProps } from './witness-screen.tsx';

interface Props extends AskedProps {
  readonly request: Extract<WitnessRequest, { kind: 'practice' }>;
}

/** A session to observe: what is asked, then the rubric to score by. */
export function ObservePractice(props: Props) {
  const { app, words, request } = props;
  const { witness } = words;
  const rubric = app.around.facts.rubrics.find(
    ({ id, version }) => id === request.rubricId && version === request.rubricVersion,
  );
  const track = trackOf(app, request.trackId);
  return (
    <>
      <Title text={witness.practiceTitle} />
      <p class="lead">{fillWords(witness.practiceLead, { name: request.trainerName })}</p>
      <RequestFacts {...props} />
      {request.refusal === null &&
        (rubric && track ? (
          <ScoreForm {...props} rubric={rubric} least={track.least} />
        ) : (
          <p class="callout">{witness.outdated}</p>
        ))}
    </>
  );
}
