/** The server's time, as far as this page knows it. */
export interface ServerClock {
  /** Epoch seconds. */
  now(): number;
  /** Takes over the `Date` header of a reply. */
  heard(date: string | null): void;
}

/**
 * The device's clock put right by what the server says of the time: many phones are minutes off,
 * and "closes in 5 minutes" has to be true on all of them. `deviceNow` is in milliseconds.
 */
export function serverClock(deviceNow: () => number): ServerClock {
  let ahead = 0;
  return {
    now: () => Math.floor((deviceNow() + ahead) / 1000),
    heard: (date) => {
      const told = Date.parse(date ?? '');
      if (told > 0) ahead = told - deviceNow();
    },
  };
}
