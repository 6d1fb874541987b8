import { defineConfig } from 'vitest/config';

const everything = ['test/**/*.test.{ts,tsx}'];
const journeys = ['test/journeys/**/*.test.ts'];
const infra = ['test/infra/*.test.ts', 'test/infra/edge/*.test.ts'];
const functions = ['test/functions/**/*.test.ts'];
const pure = ['test/content/**/*.test.ts', 'test/site/**/*.test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: everything,
          exclude: [...journeys, ...infra, ...functions, ...pure],
          // Some of them wait for clocks and for what they have stopped.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // Each has a table of its own, so a worker reads the product once for all of them.
        test: {
          name: 'functions',
          include: functions,
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // They keep nothing, so a worker reads each module once for all of them.
        test: {
          name: 'pure',
          include: pure,
          isolate: false,
          unstubGlobals: true,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // The stacks are synthesized once and read by every file.
        test: {
          name: 'infra',
          include: infra,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: 'test/journeys/start-stack.ts',
          testTimeout: 120_000,
          // As long as a page is waited for, whatever else two cores do.
          expect: { poll: { timeout: 12_000 } },
          // One browser a file; two at a time is what two cores carry.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
