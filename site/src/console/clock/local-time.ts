/** A moment as native inputs of day and time hold it, on the device's clock. */
export interface LocalTime {
  /** As `2026-11-22`; empty: not chosen yet. */
  readonly day: string;
  /** As `10:00`. */
  readonly time: string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** From epoch seconds. */
export function localTime(seconds: number): LocalTime {
  const at = new Date(seconds * 1_000);
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** Epoch seconds; undefined while day or time is missing or is none. */
export function secondsOf({ day, time }: LocalTime): number | undefined {
  const isComplete = /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}/.test(time);
  // Without a zone: the device's own.
  const at = isComplete ? Date.parse(`${day}T${time.slice(0, 5)}:00`) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.floor(at / 1_000);
}

/** The same time of day, so many days later: a day is not always 24 hours. */
export function daysLater({ day, time }: LocalTime, days: number): LocalTime {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = new Date(year, month - 1, date + days);
  return { day: localTime(later.getTime() / 1_000).day, time };
}
