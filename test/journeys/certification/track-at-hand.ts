import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Content } from '../../../content/compile/content.ts';
import { examBanksAt } from '../../../functions/platform/exam-banks.ts';
import { localPlaces } from '../../../infra/local/local-places.ts';

/**
 * What somebody has to know who goes a track's whole way: its facts, and the right answers. Of the
 * content that the running stack has compiled, and serves.
 */
export async function trackAtHand(trackId: string) {
  const places = localPlaces(inject('state'));
  const text = await readFile(join(places.content, 'site', 'content.json'), 'utf8');
  const content: Content = JSON.parse(text);
  const track = content.tracks.find(({ id }) => id === trackId);
  if (!track) throw new Error(`There is no track ${trackId}.`);
  const { items } = await examBanksAt(places.functionsContent).bank(track.requirements.exam.bank);
  const modules = [...content.modules, ...content.staffModules];
  return {
    track,
    bankKey: new Map(items.map(({ id, right }) => [id, right])),
    modules: track.requirements.modules.map((id) => {
      const module = modules.find((each) => each.id === id);
      const key = (module?.quizzes.at(-1)?.items ?? []).flatMap((item) =>
        item.kind === 'choice' ? [[item.id, item.right] as const] : [],
      );
      if (!module) throw new Error(`There is no module ${id}.`);
      return { id, words: module.words, lessons: module.lessons, key: new Map(key) };
    }),
  };
}

export type TrackAtHand = Awaited<ReturnType<typeof trackAtHand>>;
