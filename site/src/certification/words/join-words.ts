import type { Words as ConsoleWords } from '../../console/words/en.ts';
import type { Words as WorkshopWords } from '../../workshop/words/en.ts';
import type { OwnWords } from './en.ts';

interface TakenOver {
  readonly console: ConsoleWords;
  readonly workshop: WorkshopWords;
}

/** A whole dictionary: the own areas, and beside them what the console and lessons say already. */
export function joinWords(own: OwnWords, { console, workshop }: TakenOver) {
  const { titles, frame, session, problems, lists, ...others } = own;
  const { titles: _titles, ...consoleFrame } = console.frame;
  const { between, languages, provinces } = console.lists;
  const { ended, failed } = console.session;
  const { moment, help } = workshop.common;
  return {
    ...others,
    titles: { ...titles, ...own.certifier.titles },
    frame: { ...consoleFrame, ...frame },
    session: { ended, failed, ...session },
    problems: { ...console.problems, types: { ...console.problems.types, ...problems } },
    lists: { between, languages, provinces, ...lists },
    lesson: workshop.taking.lesson,
    aids: { moment, help },
  };
}
