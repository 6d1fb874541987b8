import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import type { Language } from '../../../../functions/platform/language.ts';
import type { ModuleFacts } from '../app.ts';
import { momentIn } from '../clock/moment-in.ts';
import { timeSpan } from '../clock/time-span.ts';
import type { Words } from '../words/en.ts';
import type { PlanPart } from './merge-plans.ts';
import type { Project } from './plan-context.ts';

interface Around {
  readonly words: Words;
  readonly language: Language;
  readonly modules: readonly ModuleFacts[];
  /** As far as they were loaded. */
  readonly projects: readonly Project[];
}

/** One part of a plan in words. */
export function planPartText(plan: WorkshopPlan, part: PlanPart, around: Around): string {
  return texts(plan, around)[part]();
}

function texts(
  plan: WorkshopPlan,
  { words, language, modules, projects }: Around,
): Record<PlanPart, () => string> {
  const { lists, planning, frame } = words;
  const none = '–';
  return {
    internalTitle: () => plan.internalTitle,
    title: () => lists.titles[plan.title],
    modules: () =>
      plan.modules
        .map((id) => modules.find((each) => each.id === id)?.title ?? id)
        .join(lists.between),
    days: () => plan.days.map((day) => timeSpan(language, day)).join('; '),
    closes: () => momentIn(language, plan.closes),
    place: () => lists.places[plan.place],
    province: () => lists.provinces[plan.province],
    district: () => plan.district ?? none,
    setting: () => lists.settings[plan.setting],
    projectId: () =>
      plan.projectId === null
        ? planning.noProject
        : (projects.find(({ id }) => id === plan.projectId)?.name ?? planning.projectUnnamed),
    hostId: () => plan.hostId ?? none,
    languages: () => plan.languages.map((each) => lists.languages[each]).join(lists.between),
    seats: () => String(plan.seats),
    audience: () => planning.audiences[plan.audience],
    joining: () => planning.joinings[plan.joining],
    rehearsal: () => (plan.rehearsal ? frame.yes : frame.no),
    phasing: () => phasingText(plan, planning, language),
  };
}

function phasingText(
  { phasing }: WorkshopPlan,
  { phasings, fields }: Words['planning'],
  language: Language,
): string {
  if (phasing.kind !== 'by-clock') return phasings[phasing.kind];
  const lessons = `${fields.lessons}: ${momentIn(language, phasing.lessons)}`;
  const after = `${fields.after}: ${momentIn(language, phasing.after)}`;
  return `${phasings['by-clock']}; ${lessons}; ${after}`;
}
