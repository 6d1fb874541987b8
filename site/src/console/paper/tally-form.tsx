import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { countAtMost } from '../../../../functions/enrollment/workshops/plan.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import { fill } from '../../words/fill.ts';
import { type QuizFile, quizFile } from '../../workshop/api/quiz-file.ts';
import { readFile } from '../../workshop/api/read-file.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { ConsoleApp, ModuleFacts } from '../app.ts';
import { NumberInput } from '../parts/inputs.tsx';
import { KeptNote } from '../parts/kept-note.tsx';
import { pinnedVersion } from '../sharing/pinned-version.ts';
import type { Words } from '../words/en.ts';
import { ItemCounts } from './item-counts.tsx';
import type { TallyOf } from './tallies.ts';
import { TallyClash } from './tally-clash.tsx';
import type { TakeDown } from './use-take-down.ts';
import { useTally } from './use-tally.ts';

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
  const { app, sheet, modules, of, words, language } = props;
  const [quiz, setQuiz] = useState<QuizFile | 'unreachable'>();
  const module = modules.find(({ id }) => id === of.module);
  const load = () => {
    if (!module) return setQuiz('unreachable');
    const version = pinnedVersion(sheet, module);
    const address = `/q/${module.slug}.${of.form}.${version}.${language}.json`;
    void readFile(app.around.fetching, address, quizFile).then(setQuiz);
  };
  useEffect(load, []);
  if (quiz === undefined) return <p role="status">{words.frame.loading}</p>;
  if (quiz === 'unreachable' || !module) {
    return (
      <div class="callout" role="alert">
        <p>{words.problems.offline}</p>
        <Button quiet text={words.frame.tryAgain} onPress={load} />
      </div>
    );
  }
  return <Counts {...props} module={module} quiz={quiz} />;
}

interface CountsProps extends Props {
  readonly module: ModuleFacts;
  readonly quiz: QuizFile;
}

function Counts(props: CountsProps) {
  const { sheet, of, words, takeDown, onLeave, module, quiz } = props;
  const { paper } = words;
  const tally = useTally({ ...props, items: quiz.items });
  const { typed, wrong, clash } = tally;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('.field-wrong input')?.focus();
  }, [wrong]);
  if (clash) {
    return (
      <TallyClash
        items={quiz.items}
        mine={clash}
        theirs={tally.held}
        words={words}
        keepMine={() => void tally.keepMine(clash)}
        takeTheirs={tally.takeTheirs}
      />
    );
  }
  return (
    <section>
      <h2>
        {module.title} · {of.form} · {paper.phases[of.phase]}
      </h2>
      <p class="soft">{fill(paper.version, { version: pinnedVersion(sheet, module) })}</p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!takeDown.busy) void tally.save();
        }}
      >
        <NumberInput
          label={paper.sheets}
          error={wrong?.sheets ? paper.noSheets : undefined}
          least={1}
          most={countAtMost}
          value={typed.sheets}
          onType={(sheets) => tally.type({ ...typed, sheets })}
        />
        <h3>{paper.countsTitle}</h3>
        <p class="soft">{paper.countsHint}</p>
        <ol class="tally-items">
          {quiz.items.map((item, at) => (
            <ItemCounts
              key={item.id}
              item={item}
              number={at + 1}
              sheets={typed.sheets}
              counts={typed.counts[item.id] ?? {}}
              wrong={wrong?.items[item.id]}
              words={words}
              onType={(counts) =>
                tally.type({ ...typed, counts: { ...typed.counts, [item.id]: counts } })
              }
            />
          ))}
        </ol>
        <Button submits busy={takeDown.busy} text={paper.save} />
        <Button quiet text={paper.otherForm} onPress={onLeave} />
        <KeptNote touched={tally.touched} words={words} onDiscard={tally.takeTheirs} />
      </form>
    </section>
  );
}
