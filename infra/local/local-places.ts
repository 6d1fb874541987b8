import { join, resolve } from 'node:path';

/** Where the embedded stack finds and keeps things; none of it is part of the repository. */
export interface LocalPlaces {
  readonly root: string;
  /** The emulator's SQLite file: all data of the embedded stack. */
  readonly database: string;
  /** Which emulator runs, where, and who started it. */
  readonly emulator: string;
  readonly secrets: string;
  /** How far the consumers of the table's stream have come. */
  readonly stream: string;
  /** The public figures, which the gateway serves as `/impact.json`. */
  readonly impact: string;
  /** Credentials, status lists and the register, which the gateway serves under `/c/`. */
  readonly published: string;
  /** Private keys of certifying bodies. */
  readonly keys: string;
  /** Letters that would have been sent. */
  readonly outbox: string;
  /** What `npm start` tells other programs once it is ready; removed when it stops. */
  readonly ready: string;
  /** The compiled content: `functions` for the API, `public` for the site. */
  readonly content: string;
  readonly functionsContent: string;
  /** A certifying body's own exam banks (SANAD_BANK), compiled; only the exam function reads them. */
  readonly ownBanks: string;
  /** The built site, and the note from which inputs it was built. */
  readonly site: string;
  readonly siteBuild: string;
  /** Where a build may work. */
  readonly drafts: string;
}

const repository = join(import.meta.dirname, '..', '..');

/**
 * The places of a clone. `state` moves the data (SANAD_STATE), so that two stacks can run from one
 * clone; both show the same built site. Creates nothing.
 */
export function localPlaces(state?: string, root = repository): LocalPlaces {
  const build = join(root, '.sanad');
  const data = state ? resolve(state) : build;
  return {
    root,
    database: join(data, 'table.db'),
    emulator: join(data, 'emulator.json'),
    secrets: join(data, 'secrets.json'),
    stream: join(data, 'stream.json'),
    impact: join(data, 'impact.json'),
    published: join(data, 'published'),
    keys: join(data, 'keys'),
    outbox: join(data, 'outbox'),
    ready: join(data, 'ready.json'),
    content: join(build, 'content'),
    functionsContent: join(build, 'content', 'functions'),
    ownBanks: join(data, 'own-banks'),
    site: join(root, 'site', 'dist'),
    siteBuild: join(build, 'site-build.json'),
    drafts: build,
  };
}
