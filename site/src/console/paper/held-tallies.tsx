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

/** The tallies that were typed in so far. */
export function HeldTallies({ sheet, modules, words: { paper }, onChange, takeDown }: Props) {
  const tallies = sheet.room.paper;
  return (
    <section>
      <h2>{paper.heldTitle}</h2>
      {tallies.length === 0 && <p class="soft">{paper.heldNone}</p>}
      <ul>
        {tallies.map(({ module, form, phase, sheets }) => {
          const title = modules.find(({ id }) => id === module)?.title ?? module;
          const name = fill(paper.held, {
            module: title,
            form,
            phase: paper.phases[phase],
            sheets,
          });
          const of = { module, form, phase };
          return (
            <li key={`${module}/${form}/${phase}`}>
              {name} <TextButton text={paper.change} onPress={() => onChange(of)} />{' '}
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
    </section>
  );
}
