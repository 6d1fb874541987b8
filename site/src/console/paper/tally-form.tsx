import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import { type QuizFile, quizFile } from '../../workshop/api/quiz-file.ts';
import { readFile } from '../../workshop/api/read-file.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { ConsoleApp, ModuleFacts } from '../app.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { Field } from '../parts/field.tsx';
import type { Words } from '../words/en.ts';
import { ItemCounts } from './item-counts.tsx';
import { type ReadTally, readTally } from './read-tally.ts';
import { type TallyOf, tallyOf, typedFrom, withTally } from './tallies.ts';
import type { TakeDown } from './use-take-down.ts';

interface Props {
  readonly app: ConsoleApp;
  readonly sheet: WorkshopSheet;
  readonly modules: readonly ModuleFacts[];
  readonly of: TallyOf;
  readonly words: Words;
  readonly language: Language;
  readonly takeDown: TakeDown;
  readonly onLeave: () => void;
}

/** The questions of the sheets, from the site's own file: it holds no key. */
export function TallyForm(props: Props) {
  const { app, modules, of, words, language } = props;
  const [quiz, setQuiz] = useState<QuizFile | 'unreachable'>();
  const module = modules.find(({ id }) => id === of.module);
  const load = () => {
    if (!module) return setQuiz('unreachable');
    const { slug, version } = module;
    const address = `/q/${slug}.${of.form}.${version}.${language}.json`;
    void readFile(app.around.fetching, address, quizFile).then(setQuiz);
  };
  useEffect(load, []);
  if (quiz === undefined) return <p role="status">{words.frame.loading}</p>;
  if (quiz === 'unreachable') {
    return (
      <div class="callout" role="alert">
        <p>{words.problems.offline}</p>
        <Button quiet text={words.frame.tryAgain} onPress={load} />
      </div>
    );
  }
  return <Counts {...props} title={module?.title ?? ''} quiz={quiz} />;
}

const typedSchema = z.object({
  sheets: z.string(),
  counts: z.record(z.string(), z.record(z.string(), z.string())),
});

interface CountsProps extends Props {
  readonly title: string;
  readonly quiz: QuizFile;
}

function Counts({ app, sheet, of, words, takeDown, onLeave, title, quiz }: CountsProps) {
  const { paper, frame } = words;
  const { value, touched, set, settle } = useDraft(app, {
    name: `paper/${sheet.id}/${of.module}/${of.form}/${of.phase}`,
    schema: typedSchema,
    initial: typedFrom(tallyOf(sheet.room.paper, of)),
  });
  const [wrong, setWrong] = useState<Extract<ReadTally, { kind: 'wrong' }>>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('.field-wrong input')?.focus();
  }, [wrong]);
  const save = async () => {
    const read = readTally(value, quiz.items);
    setWrong(read.kind === 'wrong' ? read : undefined);
    if (read.kind === 'wrong') return app.say(read.nothing ? paper.nothingCounted : paper.mend);
    const tally = { ...of, ...read.counted };
    const taken = await takeDown.send(sheet, (held) => withTally(held, tally), paper.saved);
    if (!taken) return;
    settle(typedFrom(tally));
    onLeave();
  };
  return (
    <section>
      <h2>
        {title} · {of.form} · {paper.phases[of.phase]}
      </h2>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!takeDown.busy) void save();
        }}
      >
        <Field label={paper.sheets} error={wrong?.sheets ? paper.noSheets : undefined}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              dir="ltr"
              maxLength={5}
              value={value.sheets}
              onInput={(event) => set({ ...value, sheets: event.currentTarget.value })}
            />
          )}
        </Field>
        <h3>{paper.countsTitle}</h3>
        <p class="soft">{paper.countsHint}</p>
        <ol class="tally-items">
          {quiz.items.map((item, at) => (
            <ItemCounts
              key={item.id}
              item={item}
              number={at + 1}
              sheets={value.sheets}
              counts={value.counts[item.id] ?? {}}
              wrong={wrong?.items[item.id]}
              words={words}
              onType={(counts) => set({ ...value, counts: { ...value.counts, [item.id]: counts } })}
            />
          ))}
        </ol>
        {touched && <p class="soft">{frame.kept}</p>}
        <Button submits busy={takeDown.busy} text={paper.save} />
        <Button quiet text={paper.otherForm} onPress={onLeave} />
      </form>
    </section>
  );
}
