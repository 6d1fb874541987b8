import type { WorkshopSheet } from '../../../../../functions/enrollment/workshops/contract.ts';
import type { Language } from '../../../../../functions/platform/language.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import type { ConsoleApp } from '../../app.ts';
import { momentIn } from '../../clock/moment-in.ts';
import { saveFile } from '../../csv/save-file.ts';
import type { Words } from '../../words/en.ts';
import { outwardWords } from '../outward-words.ts';
import { calendarFile } from './calendar-file.ts';

interface Props {
  readonly app: ConsoleApp;
  readonly sheet: WorkshopSheet;
  readonly language: Language;
  readonly words: Words;
}

/** A calendar file for each day, and one for all of them. */
export function CalendarPart({ app, sheet, language, words: { sharing } }: Props) {
  const { id, version, plan } = sheet;
  const days = plan.days.map((day, at) => ({ ...day, uid: `${id}-${at + 1}` }));
  const save = (entries: typeof days, name: string) =>
    saveFile(
      `${name}.ics`,
      'text/calendar',
      calendarFile({
        entries,
        summary: outwardWords[language].titles[plan.title],
        sequence: version,
        now: app.around.now(),
      }),
    );
  return (
    <section>
      <h2>{sharing.calendarTitle}</h2>
      <p class="soft">{sharing.calendar}</p>
      {days.map((day, at) => (
        <Button
          key={day.uid}
          quiet
          text={momentIn(language, day.starts)}
          onPress={() => save([day], `${plan.title}-${at + 1}`)}
        />
      ))}
      {days.length > 1 && (
        <Button quiet text={sharing.allDays} onPress={() => save(days, plan.title)} />
      )}
    </section>
  );
}
