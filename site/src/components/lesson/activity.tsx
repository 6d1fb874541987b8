import type { Activity, Choice } from '../../../../content/schema/block.ts';
import { Spans } from './spans.tsx';
import { TextBlocks } from './text-blocks.tsx';

/** The few words around an activity, in the reader's language. */
export interface ActivityLabels {
  readonly scenario: string;
  readonly practice: string;
  readonly chooseOne: string;
  readonly good: string;
  readonly notGood: string;
}

export interface ActivityProps {
  readonly activity: Activity;
  readonly labels: ActivityLabels;
  readonly shift?: 0 | 1;
  /** On paper nothing can be opened: options first, what speaks for and against them after. */
  readonly printed?: boolean;
}

/** A story or a question to try out. Options open without script, and send nothing. */
export function ActivityView({ activity, labels, shift = 0, printed = false }: ActivityProps) {
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
      <TextBlocks blocks={activity.blocks} shift={shift} />
      {printed ? (
        <PrintedChoices choices={activity.choices} labels={labels} />
      ) : (
        <>
          <p class="soft">{labels.chooseOne}</p>
          {activity.choices.map((choice, at) => (
            <OpeningChoice key={at} choice={choice} labels={labels} />
          ))}
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly choice: Choice;
  readonly labels: ActivityLabels;
}

function OpeningChoice({ choice, labels }: ChoiceProps) {
  return (
    <details class="choice">
      <summary>
        <Spans spans={choice.spans} />
      </summary>
      <div class="choice-feedback">
        <Verdict choice={choice} labels={labels} />
        <TextBlocks blocks={choice.feedback} />
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
}

function PrintedChoices({ choices, labels }: PrintedProps) {
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
            <TextBlocks blocks={choice.feedback} />
          </li>
        ))}
      </ol>
    </>
  );
}
