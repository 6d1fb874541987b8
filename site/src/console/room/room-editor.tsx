import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import {
  type WorkshopSheet,
  workshopsEndpoints,
} from '../../../../functions/enrollment/workshops/contract.ts';
import { roomRecord } from '../../../../functions/enrollment/workshops/plan.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { SomeOf } from '../parts/choices.tsx';
import { KeptNote } from '../parts/kept-note.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { HeadCounts } from './head-counts.tsx';
import { Notes } from './notes.tsx';
import { RoomClash } from './room-clash.tsx';
import {
  formOfRoom,
  type RoomFault,
  type RoomForm,
  type RoomPart,
  roomForm,
  roomOfForm,
} from './room-form.ts';
import { sameRoom } from './same-room.ts';

/** What was typed, and the record that it was typed over. */
const kept = z.object({ base: roomRecord, form: roomForm });

interface Props extends ScreenProps<'room'> {
  readonly workshop: WorkshopSheet;
}

interface Clash {
  readonly mine: RoomPart;
  readonly theirs: WorkshopSheet;
}

/** The form of the room record; paper tallies in it are left as they are. */
export function RoomEditor(props: Props) {
  const { words } = props;
  const editing = useRoom(props);
  const { draft, clash, faults, workshop } = editing;
  const { base, form } = draft.value;
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await editing.save();
    setBusy(false);
  };
  if (clash) {
    return (
      <RoomClash
        {...props}
        mine={clash.mine}
        theirs={clash.theirs.room}
        keepMine={() => void editing.send(clash.mine, clash.theirs)}
        takeTheirs={() => editing.settle(clash.theirs)}
      />
    );
  }
  const change = (entries: Partial<RoomForm>) => draft.set({ base, form: { ...form, ...entries } });
  const group = { ...props, workshop, form, change, faults };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <HeadCounts {...group} />
      <fieldset class="group">
        <legend>{words.room.stakeholders.title}</legend>
        <SomeOf
          legend={words.room.stakeholders.lead}
          options={Object.entries(words.lists.stakeholders).map(([id, text]) => ({ id, text }))}
          chosen={form.stakeholders}
          onChoose={(stakeholders) => change({ stakeholders })}
        />
      </fieldset>
      <Notes {...group} />
      <div role="alert">{faults.length > 0 && <p class="field-error">{words.room.wrong}</p>}</div>
      <Button submits text={words.room.save} busy={busy} />
      <KeptNote touched={draft.touched} words={words} onDiscard={editing.discard} />
    </form>
  );
}

/** What is typed, and saving it over the version that was read last. */
function useRoom({ app, words, params, workshop: read }: Props) {
  const [workshop, setWorkshop] = useState(read);
  const draft = useDraft(app, {
    name: `room-1/${params.workshopId}`,
    schema: kept,
    initial: { base: read.room, form: formOfRoom(read.room) },
  });
  const [faults, setFaults] = useState<readonly RoomFault[]>([]);
  const [clash, setClash] = useState<Clash>();
  const { base, form } = draft.value;
  const settle = (sheet: WorkshopSheet) => {
    setWorkshop(sheet);
    setClash(undefined);
    draft.settle({ base: sheet.room, form: formOfRoom(sheet.room) });
  };
  const clashOver = (mine: RoomPart, theirs: WorkshopSheet) => {
    setClash({ mine, theirs });
    app.say(words.room.changed);
  };
  const send = async (mine: RoomPart, over: WorkshopSheet): Promise<void> => {
    const body = { version: over.version, room: { ...over.room, ...mine } };
    const outcome = await app.call(workshopsEndpoints.takeDown, { params, body });
    if (outcome.kind === 'answer') {
      settle(outcome.body);
      app.say(words.frame.saved);
      return;
    }
    const changed = outcome.kind === 'problem' && outcome.problem.type === 'changed-meanwhile';
    if (!changed) return app.tell(outcome);
    const now = await app.call(workshopsEndpoints.read, { params });
    if (now.kind !== 'answer') return app.tell(now);
    if (sameRoom({ base, theirs: now.body.room })) return send(mine, now.body);
    clashOver(mine, now.body);
  };
  const save = async (): Promise<void> => {
    const typed = roomOfForm(form);
    setFaults(typed.kind === 'faults' ? typed.faults : []);
    if (typed.kind === 'faults') return;
    // A draft from before a refresh was typed over an older record than the one just read.
    if (sameRoom({ base, theirs: workshop.room })) return send(typed.room, workshop);
    clashOver(typed.room, workshop);
  };
  return { workshop, draft, faults, clash, settle, send, save, discard: () => settle(workshop) };
}
