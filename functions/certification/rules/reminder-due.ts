/** Days before the end at which a holder is reminded. */
export const reminderDays = [90, 30, 7] as const;
export type ReminderDay = (typeof reminderDays)[number];

/**
 * The reminder that is due at `now` and wasn't sent: the one nearest to the end, so that a holder who
 * got a credential late, or a clock that stood still, gets one letter and not three. None once it has
 * ended. Times are epoch seconds.
 */
export function reminderDue(
  validUntil: number,
  sent: readonly number[],
  now: number,
): ReminderDay | undefined {
  if (now >= validUntil) return undefined;
  const left = (validUntil - now) / 86_400;
  const due = reminderDays.filter((days) => left <= days).at(-1);
  return due === undefined || sent.some((days) => days <= due) ? undefined : due;
}
