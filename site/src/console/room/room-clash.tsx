import { Button } from '../../workshop/parts/button.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { differingParts } from './differing-parts.ts';
import type { RoomPart } from './room-form.ts';
import { roomPartLines } from './room-part-lines.ts';

interface Props extends Pick<ScreenProps<'room'>, 'words' | 'language'> {
  readonly mine: RoomPart;
  readonly theirs: RoomPart;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Two records of one room, side by side where they differ: one of them is chosen. */
export function RoomClash({ words, language, mine, theirs, keepMine, takeTheirs }: Props) {
  const { room, planning } = words;
  const sides = [
    { text: planning.changed.mine, record: mine },
    { text: planning.changed.theirs, record: theirs },
  ];
  return (
    <section class="callout">
      <h2>{room.changed}</h2>
      <p>{room.changedLead}</p>
      {differingParts(mine, theirs).map((part) => (
        <section key={part}>
          <h3>{room[titleOf[part]].title}</h3>
          <dl class="facts">
            {sides.map(({ text, record }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>
                  <Lines texts={roomPartLines(record, part, { words, language })} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Button text={room.keepMine} onPress={keepMine} />
      <Button quiet text={room.takeTheirs} onPress={takeTheirs} />
    </section>
  );
}

const titleOf = { headCounts: 'heads', stakeholders: 'stakeholders', notes: 'notes' } as const;

function Lines({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return <>–</>;
  return (
    <ul>
      {texts.map((text, at) => (
        <li key={at}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
