import type { ReportView } from '../../../../../functions/insights/report.ts';
import type { SectionProps } from './section-props.ts';

type Note = ReportView['room']['notes'][number];

/** The trainer's notes on services, gaps and recommendations, by province and kind of service. */
export function NotesSection({ view, reading: { words } }: SectionProps) {
  const { notes } = view.room;
  const texts = words.report.notes;
  if (notes.length === 0) return null;
  return (
    <section class="report-part">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      {[...grouped(notes)].map(([key, group]) => {
        const [first] = group;
        return (
          first && (
            <div key={key} class="report-whole">
              <h3>
                {words.lists.provinces[first.province]} ·{' '}
                {words.lists.serviceKinds[first.serviceKind]}
              </h3>
              <dl class="report-notes">
                {group.map((note) => (
                  <div key={`${note.about}${note.text}`}>
                    <dt>{words.lists.noteKinds[note.about]}</dt>
                    <dd dir="auto">{note.text}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )
        );
      })}
    </section>
  );
}

function grouped(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = `${note.province}/${note.serviceKind}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return groups;
}
