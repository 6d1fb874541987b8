import { dayInPakistan } from '../../../../functions/enrollment/rules/day-in-pakistan.ts';
import { dateIn } from '../../dates.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { namesOf } from './module-names.ts';
import { BasisSection } from './sections/basis-section.tsx';
import { BreakdownsSection } from './sections/breakdowns-section.tsx';
import { FeedbackSection } from './sections/feedback-section.tsx';
import { ItemsSection } from './sections/items-section.tsx';
import { LearningSection } from './sections/learning-section.tsx';
import { NotesSection } from './sections/notes-section.tsx';
import { PaperSection } from './sections/paper-section.tsx';
import { RoomSection } from './sections/room-section.tsx';
import { ScalesSection } from './sections/scales-section.tsx';
import type { SectionProps } from './sections/section-props.ts';
import { TakeSection } from './sections/take-section.tsx';
import { fillWords } from './text/fill-words.ts';
import { knownName } from './text/known-name.ts';

/** The whole report of a closed workshop, as it is read and printed. */
export function ReportPage(props: SectionProps) {
  const { view, reading } = props;
  const several = view.modules.length > 1;
  return (
    <article>
      <ReportHeader {...props} />
      <BasisSection {...props} />
      {view.modules.map((module) => (
        <div key={module.module}>
          {several && (
            <p class="report-module">{namesOf(reading.names, module).title ?? module.module}</p>
          )}
          <LearningSection {...props} module={module} />
          <ScalesSection {...props} module={module} />
          <ItemsSection {...props} module={module} />
        </div>
      ))}
      <BreakdownsSection {...props} />
      <FeedbackSection {...props} />
      <RoomSection {...props} />
      <PaperSection {...props} />
      <NotesSection {...props} />
      <Readers view={view} reading={reading} />
      <TakeSection {...props} />
    </article>
  );
}

function ReportHeader({ view, reading: { words, language } }: SectionProps) {
  const { report, lists } = words;
  const day = dateIn(language, dayInPakistan(view.closedAt));
  return (
    <header class="report-header">
      <p class="report-kind soft">{report.title}</p>
      <Title text={knownName(lists.titles, view.title)} />
      <p class="report-facts">
        {fillWords(report.closedOn, { day })} · {knownName(lists.provinces, view.province)} ·{' '}
        {knownName(lists.settings, view.setting)}
      </p>
      {view.cancelled && <Mark word={report.cancelled} note={report.cancelledNote} />}
      {view.rehearsal && <Mark word={report.rehearsal} note={report.rehearsalNote} />}
    </header>
  );
}

function Mark({ word, note }: { readonly word: string; readonly note: string }) {
  return (
    <p class="report-mark">
      <strong>{word}.</strong> {note}
    </p>
  );
}

const trainersView = 5;

function Readers({ view, reading: { words } }: SectionProps) {
  const { readers } = words.report;
  return (
    <section class="report-part">
      <h2>{readers.title}</h2>
      <p>{view.k === trainersView ? readers.trainer : readers.others}</p>
    </section>
  );
}
