import type * as z from 'zod/mini';
import type { evidence } from '../../../../../functions/certification/bodies/views.ts';
import { fill } from '../../../words/fill.ts';
import { dayOf } from '../../parts/day-of.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { trackName } from '../../parts/named.ts';
import type { ScreenProps } from '../../screen-props.ts';
import { Decide } from './decide.tsx';
import { Decisions } from './decisions.tsx';
import { ExamEvidence } from './exam-evidence.tsx';
import { PracticeEvidence } from './practice-evidence.tsx';
import { StepsEvidence } from './steps-evidence.tsx';

export type EvidenceBody = z.infer<typeof evidence>;

export interface EvidenceProps extends Pick<ScreenProps, 'app' | 'words' | 'language'> {
  readonly params: {
    readonly organisationId: string;
    readonly staffId: string;
    readonly trackId: string;
  };
  readonly found: EvidenceBody;
  /** Shows it as it stands after an act. */
  readonly onChanged: (found: EvidenceBody) => void;
  /** Reads it again: what is shown is not true any more. */
  readonly onOutdated: () => void;
}

/** All that an application rests on, then the decision. */
export function Evidence(props: EvidenceProps) {
  const { app, words, language, found } = props;
  const { application: texts } = words.certifier;
  const { holder, path } = found;
  const { application } = path;
  const isHarmful = path.practices.some(({ state, cleared }) => state === 'harmful' && !cleared);
  return (
    <>
      <p class="lead">
        <bdi>{holder?.name ?? texts.nameless}</bdi> · {trackName(app, path.trackId)}
      </p>
      <p>
        <span class="badge">{texts.states[application.state]}</span>{' '}
        {path.renewing && <span class="badge">{texts.renewing}</span>}{' '}
        {application.appliedAt !== null && (
          <span class="soft">
            {fill(texts.since, { day: dayOf(language, application.appliedAt) })}
          </span>
        )}
      </p>
      {isHarmful && <p class="callout">{texts.harmful}</p>}
      {application.appeal !== null && (
        <section class="callout">
          <h2>{texts.appeal}</h2>
          <p dir="auto">{application.appeal}</p>
        </section>
      )}
      <HolderFacts {...props} />
      <StepsEvidence {...props} />
      <ExamEvidence {...props} />
      <PracticeEvidence {...props} />
      <Decisions {...props} />
      <Decide {...props} />
    </>
  );
}

function HolderFacts({ words, found: { holder } }: EvidenceProps) {
  const { lists, frame } = words;
  const { application, recognition } = words.certifier;
  const { form } = recognition;
  return (
    <section>
      <h2>{application.holder}</h2>
      {holder ? (
        <FactList
          facts={[
            [form.name, holder.name],
            [form.province, lists.provinces[holder.province]],
            [
              form.languages,
              holder.languages.map((each) => lists.languages[each]).join(lists.between),
            ],
            [form.profession, lists.professions[holder.profession]],
            [form.sex, lists.sexes[holder.sex]],
            [application.listed, holder.listed ? frame.yes : frame.no],
          ]}
        />
      ) : (
        <p>{application.noHolder}</p>
      )}
    </section>
  );
}
