import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { fill } from '../../words/fill.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import type { ModuleFacts } from '../app.ts';
import type { Words } from '../words/en.ts';
import { type TallyOf, withoutTally } from './tallies.ts';
import type { Change, TakeDown } from './use-take-down.ts';

interface Props {
  readonly sheet: WorkshopSheet;
  readonly modules: readonly ModuleFacts[];
  readonly words: Words;
  readonly onChange: (of: TallyOf) => void;
  readonly takeDown: TakeDown;
}

/** The tallies that were typed in so far; of those that only the trainer sees, which ones. */
export function HeldTallies({ sheet, modules, words: { paper }, onChange, takeDown }: Props) {
  const { room, withheld } = sheet;
  const tallies = room.paper;
  const none = tallies.length + withheld.paper.length === 0;
  const nameOf = (text: string, { module, form, phase }: TallyOf, sheets = 0) =>
    fill(text, {
      module: modules.find(({ id }) => id === module)?.title ?? module,
      form,
      phase: paper.phases[phase],
      sheets,
    });
  return (
    <section>
      <h2>{paper.heldTitle}</h2>
      {none && <p class="soft">{paper.heldNone}</p>}
      <ul>
        {tallies.map(({ module, form, phase, sheets }) => {
          const of = { module, form, phase };
          return (
            <li key={`${module}/${form}/${phase}`}>
              {nameOf(paper.held, of, sheets)}{' '}
              <TextButton text={paper.change} onPress={() => onChange(of)} />{' '}
              <TextButton
                text={paper.remove}
                onPress={() => {
                  const change: Change = (held) => withoutTally(held, of);
                  if (!takeDown.busy) void takeDown.send(sheet, change, paper.removed);
                }}
              />
            </li>
          );
        })}
      </ul>
      {withheld.paper.length > 0 && <p class="callout">{paper.withheld}</p>}
      <ul>
        {withheld.paper.map((of) => (
          <li key={`${of.module}/${of.form}/${of.phase}`}>{nameOf(paper.withheldOf, of)}</li>
        ))}
      </ul>
    </section>
  );
}
