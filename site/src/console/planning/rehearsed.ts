import { rehearsalSeats } from '../../../../functions/enrollment/rules/plan-faults.ts';
import type { PlanForm } from './plan-form.ts';

/** What changes in a form when it becomes a rehearsal: few seats, one code, one day, and its end. */
export function rehearsed(form: PlanForm): Partial<PlanForm> {
  const days = form.days.slice(0, 1);
  const [day] = days;
  return {
    rehearsal: true,
    joining: 'code',
    days,
    seats: Number(form.seats) > rehearsalSeats ? String(rehearsalSeats) : form.seats,
    ...(day ? { closes: { day: day.day, time: day.to } } : {}),
  };
}
