import { useState } from 'preact/hooks';
import type { PathView } from '../../../../functions/certification/contract.ts';
import { examEndpoints } from '../../../../functions/exams/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { Button } from '../../workshop/parts/button.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { trackOf } from '../parts/named.ts';
import { ToWay } from '../parts/to-way.tsx';
import { type ExamFacts, useExam } from '../parts/use-exam.ts';
import { useWay } from '../parts/use-way.ts';
import type { ScreenProps } from '../screen-props.ts';
import { waitingText } from '../way/waiting-text.ts';
import { ExamRules } from './exam-rules.tsx';
import { PastSittings } from './past-sittings.tsx';

/** The exam's start page: its rules, what a sample means, and the way in. */
export function ExamScreen(props: ScreenProps<'exam'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useWay(app, params);
  const about = useExam(app, params.trackId);
  return (
    <>
      <ToWay params={params} words={words} />
      <Title text={words.titles.exam} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(path) => <Exam {...props} path={path} about={about} />}
      </Loaded>
    </>
  );
}

export interface ExamProps extends ScreenProps<'exam'> {
  readonly path: PathView;
  /** Undefined until it has come. */
  readonly about: ExamFacts | undefined;
}

export function Exam(props: ExamProps) {
  const { app, words, path, about } = props;
  const { exam } = words;
  const track = trackOf(app, path.trackId);
  const step = path.steps.find(({ name }) => name === 'exam');
  return (
    <div class="prose">
      {!step && <p class="callout">{exam.notAsked}</p>}
      {step?.state === 'done' && <p class="callout">{exam.passed} ✓</p>}
      {step && step.state !== 'done' && (
        <>
          <p class="lead">{exam.lead}</p>
          {track && <ExamRules exam={track.exam} words={words} />}
          {about?.sample !== false && <Sample words={words} isSample={about?.sample} />}
          <WayIn {...props} />
        </>
      )}
      <PastSittings {...props} />
    </div>
  );
}

/** While nobody has said whether this bank is a sample, what a sample would mean is said all the same. */
function Sample({
  words: { exam },
  isSample,
}: Pick<ExamProps, 'words'> & { readonly isSample: true | undefined }) {
  return (
    <section class="callout">
      <h2>{exam.sampleTitle}</h2>
      {isSample && <p>{exam.isSample}</p>}
      <p>{exam.sample}</p>
    </section>
  );
}

/** Begins, goes on with the sitting that is open, or says why it has to wait. */
function WayIn(props: ExamProps) {
  const { app, words, language, params, path } = props;
  const [busy, setBusy] = useState(false);
  if (path.sitting !== null) {
    return (
      <p>
        <a class="button" href={hashTo('sitting', { ...params, number: String(path.sitting) })}>
          {words.exam.goOn}
        </a>
      </p>
    );
  }
  const step = path.steps.find(({ name }) => name === 'exam');
  if (step?.state !== 'next') {
    return (
      <p>
        {words.exam.notYet} {step && waitingText({ words, language, step })}
      </p>
    );
  }
  const begin = async () => {
    setBusy(true);
    const outcome = await app.call(examEndpoints.begin, { params, body: { language } });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    app.go('sitting', { ...params, number: String(outcome.body.number) });
  };
  return <Button text={words.exam.begin} busy={busy} onPress={() => void begin()} />;
}
