import type { Activity } from '../../schema/block.ts';
import { languages } from '../../schema/language.ts';
import type { LessonText } from '../content.ts';
import type { LessonDraft, ModuleDraft, Page } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { activitiesOf } from './activities-of.ts';

/** All languages of a lesson have the same activities in the same order with the same [x]. */
export function checkActivitiesAlike(module: ModuleDraft): Mistake[] {
  return module.lessons.flatMap((lesson) => {
    const [first, ...others] = pagesOf(lesson);
    return first === undefined ? [] : others.flatMap((other) => compare(first, other));
  });
}

function pagesOf(lesson: LessonDraft): Page<LessonText>[] {
  return languages.flatMap((language) => lesson.text[language] ?? []);
}

function compare(model: Page<LessonText>, other: Page<LessonText>): Mistake[] {
  const wanted = activitiesOf(model.parsed.blocks);
  const given = activitiesOf(other.parsed.blocks);
  const { file } = other;
  const names = (activities: readonly Activity[]) =>
    activities.map((activity) => `${activity.kind} #${activity.id}`).join(', ') || 'none';
  if (names(wanted) !== names(given)) {
    const says =
      `has the activities ${names(given)} but ${model.file} has ${names(wanted)}: ` +
      'make kinds, ids and order the same.';
    return [mistake('activities', { file, field: 'activities' }, says)];
  }
  return wanted.flatMap((activity, index) => {
    const counterpart = given[index];
    if (counterpart === undefined || marks(activity) === marks(counterpart)) return [];
    const says =
      `its options are marked ${marks(counterpart)} but ${marks(activity)} in ${model.file}: ` +
      'make their number and the places of [x] the same.';
    return [mistake('activities', { file, field: activity.id }, says)];
  });
}

function marks(activity: Activity): string {
  return activity.choices.map((choice) => (choice.good ? '[x]' : '[ ]')).join(' ');
}
