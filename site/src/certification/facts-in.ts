import type { Content, Module, StaffModule, Track } from '../../../content/compile/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { step } from '../../../functions/certification/contract.ts';
import type { Facts, TrackFacts } from './facts.ts';

const stepNames = step.shape.name.options;

/** What the page of certification has to know of the content, in one language. */
export function factsIn(content: Content, language: Language): Facts {
  return {
    tracks: content.tracks.map((track) => trackIn(content, track, language)),
    rubrics: content.rubrics.map(({ id, version, levels, criteria, words }) => ({
      id,
      version,
      levels: levels.map((level) => ({
        id: level,
        name: words[language].levels[level] ?? level,
      })),
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        name: words[language].criteria[criterion.id]?.name ?? criterion.id,
        describes: words[language].criteria[criterion.id]?.describes ?? {},
      })),
    })),
    modules: [...content.modules, ...content.staffModules].map((each) => moduleIn(each, language)),
    conduct: content.conduct.map(({ version, words }) => ({
      version,
      title: words[language].title,
      points: words[language].points,
      safeguarding: words[language].safeguarding,
    })),
  };
}

function trackIn({ banks }: Content, track: Track, language: Language): TrackFacts {
  const { id, version, requirements, prerequisites, validMonths, words } = track;
  const { name, summary, criteria, allows } = words[language];
  const { bank, ...exam } = requirements.exam;
  const objectives = banks.find((each) => each.id === bank)?.objectives ?? [];
  const { rubric, least, observers } = requirements.practice;
  return {
    id,
    version,
    name,
    summary,
    criteria,
    allows,
    modules: requirements.modules,
    prerequisites,
    observers,
    rubric,
    least,
    conduct: requirements.conduct,
    renewal: renewalSteps(track),
    validMonths,
    exam,
    objectives: Object.fromEntries(objectives.map((each) => [each.id, each.name[language]])),
  };
}

/** In the order of the way. */
function renewalSteps({ prerequisites, renewal }: Track): TrackFacts['renewal'] {
  const asked: Readonly<Record<TrackFacts['renewal'][number], boolean>> = {
    prerequisites: prerequisites.length > 0,
    conduct: renewal.conduct,
    safeguarding: renewal.safeguarding,
    modules: renewal.modules.length > 0,
    'training-days': false,
    exam: renewal.exam,
    practice: renewal.practiceSessions > 0,
    application: true,
  };
  return stepNames.filter((name) => asked[name]);
}

function moduleIn({ id, slug, minutes, words }: Module | StaffModule, language: Language) {
  return { id, slug, minutes, title: words[language].title };
}
