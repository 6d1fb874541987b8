import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { fillWords } from '../../../console/report/text/fill-words.ts';
import { Act } from '../../../console/running/act.tsx';
import { fill } from '../../../words/fill.ts';
import { dayOf } from '../../parts/day-of.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { trackName } from '../../parts/named.ts';
import type { BodyProps } from '../body-frame.tsx';
import type { Recognition } from './recognitions-screen.tsx';

interface Props extends BodyProps {
  readonly recognitions: readonly Recognition[];
  readonly onSettled: () => void;
}

/** Proposals with all that they rest on; another certifier than who proposed confirms. */
export function WaitingRecognitions(props: Props) {
  const { words, recognitions } = props;
  if (recognitions.length === 0) return <p>{words.certifier.recognition.none}</p>;
  return (
    <ul class="plain-list">
      {recognitions.map((each) => (
        <li key={each.id} class="row">
          <RecognitionRow {...props} recognition={each} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends Props {
  readonly recognition: Recognition;
}

function RecognitionRow(props: RowProps) {
  const { app, words, language, recognition } = props;
  const { lists } = words;
  const { recognition: texts } = words.certifier;
  const { holder, trackId, months, evidence, reason, proposedBy, proposedAt, isOwn } = recognition;
  const proposed = { name: proposedBy, day: dayOf(language, proposedAt) };
  return (
    <>
      <strong>
        <bdi>{holder.name}</bdi>
      </strong>
      <span class="soft">
        {trackName(app, trackId)}
        {' · '}
        {fillWords(texts.proposed, proposed)}
      </span>
      <FactList
        facts={[
          [texts.facts.email, holder.email],
          [texts.form.province, lists.provinces[holder.province]],
          [
            texts.form.languages,
            holder.languages.map((each) => lists.languages[each]).join(lists.between),
          ],
          [texts.form.profession, lists.professions[holder.profession]],
          [texts.form.sex, lists.sexes[holder.sex]],
          [texts.facts.months, fill(texts.monthCount, { count: months })],
          [texts.facts.evidence, evidence],
          [texts.facts.reason, reason],
        ]}
      />
      {isOwn ? <p class="soft">{texts.own}</p> : <Settle {...props} settle="confirm" />}
      <Settle {...props} settle="discard" />
    </>
  );
}

function Settle(props: RowProps & { readonly settle: 'confirm' | 'discard' }) {
  const { app, words, params, recognition, settle, onSettled } = props;
  const { title, note, press, done } = words.certifier.recognition[settle];
  const run = async () => {
    const outcome = await app.call(bodiesEndpoints.settleRecognition, {
      params: { ...params, recognitionId: recognition.id },
      body: { settle },
    });
    if (outcome.kind === 'answer') app.say(done);
    else app.tell(outcome);
    onSettled();
  };
  return (
    <Act
      title={
        <>
          {title}
          <span class="visually-hidden"> ({recognition.holder.name})</span>
        </>
      }
      note={note}
      press={press}
      onPress={run}
    />
  );
}
