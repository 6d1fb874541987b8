/** The server's time, as far as this page knows it. */
export interface ServerClock {
  /** Epoch seconds. */
  now(): number;
  /** Takes over the `Date` of a reply, unless it comes from a cache: then it tells of earlier. */
  heard(headers: Pick<Headers, 'get'>): void;
}

/**
 * The device's clock put right by what the server says of the time: many phones are minutes off,
 * and "closes in 5 minutes" has to be true on all of them. `deviceNow` is in milliseconds.
 */
export function serverClock(deviceNow: () => number): ServerClock {
  let ahead = 0;
  return {
    now: () => Math.floor((deviceNow() + ahead) / 1000),
    heard: (headers) => {
      const told = Date.parse(headers.get('date') ?? '');
      if (told > 0 && !headers.get('age')) ahead = told - deviceNow();
    },
  };
}
