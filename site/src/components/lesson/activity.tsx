import type { Activity, Choice } from '../../../../content/schema/block.ts';
import { Spans } from './spans.tsx';
import type { Explain } from './terms.tsx';
import { TextBlocks } from './text-blocks.tsx';

/** The few words around an activity, in the reader's language. */
export interface ActivityLabels {
  readonly scenario: string;
  readonly practice: string;
  readonly chooseOne: string;
  readonly good: string;
  readonly notGood: string;
  /** The question that opens what a `{term}` means. */
  readonly meaningOf: string;
}

export interface ActivityProps {
  readonly activity: Activity;
  readonly labels: ActivityLabels;
  readonly shift?: 0 | 1;
  /** On paper nothing can be opened: options first, what speaks for and against them after. */
  readonly printed?: boolean;
  readonly explain?: Explain;
}

/** A story or a question to try out. Options open without script, and send nothing. */
export function ActivityView(props: ActivityProps) {
  const { activity, labels, shift = 0, printed = false, explain } = props;
  const Heading = shift === 0 ? 'h2' : 'h3';
  const isScenario = activity.kind === 'scenario';
  const titleId = `activity-${activity.id}`;
  return (
    <section
      class={`activity activity-${activity.kind}`}
      // Practice blocks share one title, and landmarks of one name would tell nobody anything.
      {...(isScenario ? { 'aria-labelledby': titleId } : {})}
    >
      {isScenario && <p class="activity-kind">{labels.scenario}</p>}
      <Heading class="activity-title" id={titleId}>
        {isScenario ? activity.title : labels.practice}
      </Heading>
      <TextBlocks blocks={activity.blocks} shift={shift} explain={explain} />
      {printed ? (
        <PrintedChoices choices={activity.choices} labels={labels} explain={explain} />
      ) : (
        <>
          <p class="soft">{labels.chooseOne}</p>
          {activity.choices.map((choice, at) => (
            <OpeningChoice key={at} choice={choice} labels={labels} explain={explain} />
          ))}
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly choice: Choice;
  readonly labels: ActivityLabels;
  readonly explain?: Explain | undefined;
}

function OpeningChoice({ choice, labels, explain }: ChoiceProps) {
  return (
    <details class="choice">
      <summary>
        <Spans spans={choice.spans} />
      </summary>
      <div class="choice-feedback">
        <Verdict choice={choice} labels={labels} />
        <TextBlocks blocks={choice.feedback} explain={explain} />
      </div>
    </details>
  );
}

function Verdict({ choice, labels }: ChoiceProps) {
  return (
    <p class={choice.good ? 'verdict verdict-good' : 'verdict'}>
      {choice.good ? labels.good : labels.notGood}
    </p>
  );
}

interface PrintedProps {
  readonly choices: readonly Choice[];
  readonly labels: ActivityLabels;
  readonly explain?: Explain | undefined;
}

function PrintedChoices({ choices, labels, explain }: PrintedProps) {
  return (
    <>
      <ol class="printed-choices">
        {choices.map((choice, at) => (
          <li key={at}>
            <Spans spans={choice.spans} />
          </li>
        ))}
      </ol>
      <ol class="printed-feedback">
        {choices.map((choice, at) => (
          <li key={at}>
            <Verdict choice={choice} labels={labels} />
            <TextBlocks blocks={choice.feedback} explain={explain} />
          </li>
        ))}
      </ol>
    </>
  );
}
