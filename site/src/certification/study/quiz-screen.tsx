import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { studyEndpoints } from '../../../../functions/certification/study-contract.ts';
import { useDraft } from '../../console/drafts/use-draft.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { useLoaded } from '../../console/parts/use-loaded.ts';
import { fill } from '../../words/fill.ts';
import type { QuizItem } from '../../workshop/api/quiz-file.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import { RadioList } from '../../workshop/parts/radio-list.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { moduleTitle } from '../parts/named.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Aids } from './aids.tsx';
import { useQuiz } from './use-files.ts';

/** The form is kept with the answers, so that a refresh doesn't change the questions. */
const quizDraft = z.object({
  form: z.enum(['A', 'B']),
  answers: z.record(z.string(), z.nullable(z.string())),
});

/** The quiz of a module that is studied signed in, in one of its forms. */
export function QuizScreen(props: ScreenProps<'quiz'>) {
  const { app, words, language, params } = props;
  const { moduleId } = params;
  const [study, { reload }] = useLoaded(app, studyEndpoints.study, { params: { moduleId } });
  return (
    <>
      <p class="way-back screen-only">
        <a href={hashTo('study', params)}>{moduleTitle(app, moduleId)}</a>
      </p>
      <Title text={words.titles.quiz} />
      <Loaded loaded={study} words={words} reload={reload}>
        {({ quizVersion }) => <Quiz {...props} version={quizVersion} />}
      </Loaded>
      <Aids words={words} language={language} />
    </>
  );
}

interface QuizProps extends ScreenProps<'quiz'> {
  readonly version: number;
}

function Quiz(props: QuizProps) {
  const { app, words, params, version } = props;
  const draft = useDraft(app, {
    name: `study-1/${params.moduleId}/${version}`,
    schema: quizDraft,
    initial: useState(() => ({ form: drawn(app.around.randomBytes(1)), answers: {} }))[0],
  });
  const { form, answers } = draft.value;
  const [file, again] = useQuiz(app, params.moduleId, { form, version });
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const outcome = await app.call(studyEndpoints.submitStudyQuiz, {
      params: { moduleId: params.moduleId },
      body: { form, quizVersion: version, answers },
    });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    draft.settle({ form, answers: {} });
    const { quiz } = outcome.body;
    app.go('study', params, quiz ? fill(words.study.handedIn, quiz) : undefined);
  };
  return (
    <Loaded loaded={file} words={words} reload={again}>
      {({ items }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Questions
            {...props}
            items={items.filter(({ kind }) => kind === 'choice')}
            answers={answers}
            onAnswer={(item, option) =>
              draft.set({ form, answers: { ...answers, [item]: option } })
            }
          />
          <Button submits text={words.study.send} busy={busy} />
        </form>
      )}
    </Loaded>
  );
}

interface QuestionsProps extends Pick<ScreenProps, 'words'> {
  readonly items: readonly QuizItem[];
  readonly answers: Readonly<Record<string, string | null>>;
  readonly onAnswer: (item: string, option: string | null) => void;
}

/** All questions below each other; only those that have a right answer count for a module. */
export function Questions({ words: { study }, items, answers, onAnswer }: QuestionsProps) {
  const answered = items.filter(({ id }) => answers[id]).length;
  return (
    <>
      <p class="lead">{study.lead}</p>
      {items.map(({ id, stem, options }) => (
        <RadioList
          key={id}
          name={id}
          legend={stem}
          options={options}
          chosen={answers[id] ?? null}
          clear={study.clear}
          onChoose={(option) => onAnswer(id, option)}
        />
      ))}
      <p>
        {study.answered}:{' '}
        <Ltr>
          {answered} / {items.length}
        </Ltr>
      </p>
    </>
  );
}

function drawn([byte = 0]: Uint8Array): 'A' | 'B' {
  return byte % 2 === 0 ? 'A' : 'B';
}
