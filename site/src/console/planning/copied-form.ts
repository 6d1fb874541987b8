import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import { daysLater, localTime } from '../clock/local-time.ts';
import { formOfPlan } from './form-of-plan.ts';
import type { PlanForm } from './plan-form.ts';

/** The form of a plan, moved by whole days so that it begins tomorrow. `now` in epoch seconds. */
export function copiedForm(plan: WorkshopPlan, now: number): PlanForm {
  const form = formOfPlan(plan);
  const first = form.days[0]?.day ?? form.closes.day;
  const shift = daysBetween(first, daysLater(localTime(now), 1).day);
  const moved = (day: string) => daysLater({ day, time: '' }, shift).day;
  return {
    ...form,
    days: form.days.map((each) => ({ ...each, day: moved(each.day) })),
    closes: { ...form.closes, day: moved(form.closes.day) },
    lessons: { ...form.lessons, day: moved(form.lessons.day) },
    after: { ...form.after, day: moved(form.after.day) },
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
