import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import { localTime } from '../clock/local-time.ts';
import type { DayForm, PlanForm } from './plan-form.ts';

/** A plan as the form holds it, on the device's clock. */
export function formOfPlan(plan: WorkshopPlan): PlanForm {
  const { phasing } = plan;
  const [first] = plan.days;
  const start = first?.starts ?? plan.closes;
  return {
    internalTitle: plan.internalTitle,
    title: plan.title,
    modules: plan.modules,
    days: plan.days.map(dayOf),
    closes: localTime(plan.closes),
    place: plan.place,
    province: plan.province,
    district: plan.district ?? '',
    setting: plan.setting,
    projectId: plan.projectId ?? '',
    hostId: plan.hostId ?? '',
    languages: plan.languages,
    seats: String(plan.seats),
    audience: plan.audience,
    joining: plan.joining,
    rehearsal: plan.rehearsal,
    phasing: phasing.kind,
    lessons: localTime(phasing.kind === 'by-clock' ? phasing.lessons : start + 1_800),
    after: localTime(phasing.kind === 'by-clock' ? phasing.after : start + 9_000),
  };
}

function dayOf({ starts, ends }: WorkshopPlan['days'][number]): DayForm {
  const from = localTime(starts);
  return { day: from.day, from: from.time, to: localTime(ends).time };
}
