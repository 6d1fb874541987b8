import { fill } from '../../words/fill.ts';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import { Choice, LongText } from '../parts/inputs.tsx';
import { replaced } from '../parts/replaced.ts';
import type { RoomGroupProps } from './head-counts.tsx';
import type { NoteForm } from './room-form.ts';

const mostNotes = 30;

/** Notes on services, gaps and recommendations; never on persons. */
export function Notes(props: RoomGroupProps) {
  const { words, workshop, form, change } = props;
  const texts = words.room.notes;
  const { notes } = form;
  const fresh = {
    about: 'service',
    province: workshop.plan.province,
    serviceKind: 'hotline',
    text: '',
  };
  return (
    <fieldset class="group">
      <legend>{texts.title}</legend>
      <p class="callout">{texts.reminder}</p>
      {notes.map((note, at) => (
        <Note
          key={at}
          {...props}
          note={note}
          at={at}
          onChange={(entries) => change({ notes: replaced(notes, at, { ...note, ...entries }) })}
        />
      ))}
      {notes.length < mostNotes && (
        <TextButton text={texts.add} onPress={() => change({ notes: [...notes, fresh] })} />
      )}
    </fieldset>
  );
}

interface NoteProps extends RoomGroupProps {
  readonly note: NoteForm;
  readonly at: number;
  readonly onChange: (entries: Partial<NoteForm>) => void;
}

function Note({ words, form, change, faults, note, at, onChange }: NoteProps) {
  const texts = words.room.notes;
  const wrong = faults.some((each) => each.in === 'notes' && each.at === at);
  return (
    <div class="row">
      <div class="side-by-side">
        <Choice
          label={texts.about}
          options={words.lists.noteKinds}
          value={note.about}
          onChoose={(about) => onChange({ about })}
        />
        <Choice
          label={texts.serviceKind}
          options={words.lists.serviceKinds}
          value={note.serviceKind}
          onChoose={(serviceKind) => onChange({ serviceKind })}
        />
        <Choice
          label={texts.province}
          options={words.lists.provinces}
          value={note.province}
          onChoose={(province) => onChange({ province })}
        />
      </div>
      <LongText
        label={texts.text}
        hint={texts.textHint}
        error={wrong ? texts.fault : undefined}
        value={note.text}
        maxLength={500}
        onType={(text) => onChange({ text })}
      />
      <TextButton
        text={fill(texts.remove, { count: at + 1 })}
        onPress={() => change({ notes: form.notes.filter((_, index) => index !== at) })}
      />
    </div>
  );
}
