const full = process.env.PROVE === 'full';

/**
 * How big each proof is: `npm run prove` runs the full numbers, `npm test` small ones that need a
 * minute or two. Every proof prints its size.
 */
export const scale = full
  ? ({
      name: 'full',
      exactness: { submissions: 10_000, clients: 64, kills: 45, minutes: 20 },
      closing: { participants: 2_000, clients: 32, kills: 8, closerKills: 5, minutes: 10 },
      seats: { joins: 500, seats: 30, rounds: 200, minutes: 60 },
      lostReplies: { joins: 200, seats: 150, minutes: 5 },
      faults: { participants: 150, rates: [0.01, 0.1, 0.5], minutes: 15 },
      contract: { valid: 1_000, mutated: 5_000, judged: 150, looks: 1, minutes: 20 },
      classes: { classes: 200, pupils: 60, minutes: 10 },
      suppression: { dataSets: 10_000, people: 44, minutes: 15 },
      wholeReports: { rooms: 600, tries: 20_000, minutes: 15 },
      tally: { records: 50_000, kills: 200, minutes: 40 },
      sealing: { workshops: 10, participants: 60, kills: 200, clients: 8, minutes: 40 },
      sittings: { rounds: 500, minutes: 20 },
      bodies: { rounds: 6, ways: 6, minutes: 10 },
    } as const)
  : ({
      name: 'small',
      exactness: { submissions: 500, clients: 32, kills: 6, minutes: 2 },
      closing: { participants: 240, clients: 24, kills: 2, closerKills: 1, minutes: 2 },
      seats: { joins: 500, seats: 30, rounds: 1, minutes: 2 },
      lostReplies: { joins: 24, seats: 16, minutes: 2 },
      faults: { participants: 10, rates: [0.01, 0.1, 0.5], minutes: 2 },
      contract: { valid: 10, mutated: 60, judged: 40, looks: 4, minutes: 2 },
      classes: { classes: 2, pupils: 60, minutes: 2 },
      suppression: { dataSets: 200, people: 26, minutes: 2 },
      wholeReports: { rooms: 20, tries: 8_000, minutes: 2 },
      tally: { records: 3_000, kills: 8, minutes: 2 },
      sealing: { workshops: 2, participants: 30, kills: 8, clients: 4, minutes: 2 },
      sittings: { rounds: 15, minutes: 2 },
      bodies: { rounds: 2, ways: 1, minutes: 2 },
    } as const);

/** A test's time limit in milliseconds. */
export function limit({ minutes }: { readonly minutes: number }): number {
  return minutes * 60_000;
}
