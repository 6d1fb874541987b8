import type { Activity } from '../../schema/block.ts';
import type { LessonDraft, ModuleDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { activitiesOf } from './activities-of.ts';
import { repeated } from './ids.ts';

/** Scenarios that a module of usual size has at least; a module with fewer lessons has fewer. */
const scenariosWanted = 3;

/** Right numbers of good options, a practice question in each lesson, enough scenarios. */
export function checkActivities(module: ModuleDraft): Mistake[] {
  const all = module.lessons.flatMap((lesson) => sampleOf(lesson));
  const scenarios = all.filter((activity) => activity.kind === 'scenario').length;
  const wanted = Math.min(scenariosWanted, module.lessons.length);
  const readable = module.lessons.every((lesson) => Object.keys(lesson.text).length > 0);
  const place = { file: `${module.folder}/module.json`, field: 'lessons' };
  return [
    ...module.lessons.flatMap(checkLesson),
    ...repeated(all.map((activity) => activity.id)).map((id) =>
      mistake('activities', place, `two activities have the id "${id}": rename one.`),
    ),
    ...(scenarios >= wanted || !readable
      ? []
      : [
          mistake(
            'activities',
            place,
            `hold ${scenarios} scenarios: write at least ${wanted} in the whole module.`,
          ),
        ]),
  ];
}

function sampleOf(lesson: LessonDraft): Activity[] {
  const page = Object.values(lesson.text)[0];
  return page === undefined ? [] : activitiesOf(page.parsed.blocks);
}

function checkLesson(lesson: LessonDraft): Mistake[] {
  return Object.values(lesson.text).flatMap(({ file, parsed }) => {
    const activities = activitiesOf(parsed.blocks);
    const goods = activities.flatMap((activity) => {
      const good = activity.choices.filter((choice) => choice.good).length;
      const fits = activity.kind === 'practice' ? good === 1 : good >= 1;
      if (fits) return [];
      const wanted = activity.kind === 'practice' ? 'exactly one' : 'at least one';
      const says = `has ${good} options marked [x]: mark ${wanted}.`;
      return [mistake('activities', { file, field: activity.id }, says)];
    });
    if (activities.some((activity) => activity.kind === 'practice')) return goods;
    const says = 'the lesson has no practice question: add a ":::practice".';
    return [...goods, mistake('activities', { file, field: 'whole file' }, says)];
  });
}
