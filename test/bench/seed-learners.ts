import type { Workshop } from '../../functions/enrollment/workshop.ts';
import type { Dependencies } from '../../functions/platform/dependencies.ts';
import { keys } from '../../functions/platform/table.ts';
import { participantItem } from '../functions/insights/stream-records.ts';
import { putItems } from '../functions/put-items.ts';
import { seededRandom } from '../prove/seeded-random.ts';
import type { Module } from './first-module.ts';

/** Writes so many participants who have done the whole module, each with a resume code. */
export async function seedLearners(
  dependencies: Dependencies,
  { id: workshopId, ends }: Workshop,
  { module, count }: { readonly module: Module; readonly count: number },
): Promise<void> {
  const random = seededRandom(count);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)];
  const answered = (form: 'A' | 'B', known: number) => ({
    quizId: `${module.id}.${form}.${module.version}`,
    answers: Object.fromEntries(
      module.quizzes[form].items.map((item) => {
        const right = 'right' in item && random() < known ? item.right : undefined;
        return [item.id, right ?? pick(item.options) ?? null];
      }),
    ),
  });
  const people = Array.from({ length: count }, (_, index) => {
    const participantId = `p${String(index).padStart(21, '0')}`;
    const resumeHash = `${workshopId}${participantId}`.padEnd(64, '0').slice(0, 64);
    const known = { workshopId, participantId, expires: ends + 86_400 };
    const item = participantItem(workshopId, participantId, {
      resumeHash,
      language: pick(['en', 'ur', 'ar']),
      expires: known.expires,
      about: {
        gender: pick(['woman', 'man']),
        ageBand: pick(['under-18', '18-24']),
        province: pick(['PK-PB', 'PK-SD']),
      },
      lessons: new Set(module.lessons.map((lesson) => `${module.id}/${lesson}`)),
      attempts: {
        [`${module.id}/before`]: answered('A', 0.3),
        [`${module.id}/after`]: answered('B', 0.7),
      },
      feedback: { useful: pick([3, 4, 5]), respected: pick([4, 5]), readyToHelp: pick([3, 4, 5]) },
    });
    return [item, { ...keys.resumeCode(resumeHash), kind: 'resume-code', ...known }];
  }).flat();
  await putItems(dependencies, people);
}
