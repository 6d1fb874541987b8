import { loadContent } from '../../../content/compile/load-content.ts';

const root = 'content';

/** What somebody has to know who goes a track's whole way: its facts, and the right answers. */
export async function trackAtHand(trackId: string) {
  const loaded = await loadContent(root);
  if (loaded.kind === 'mistakes') throw new Error('The content has mistakes.');
  const { content, banks } = loaded;
  const track = content.tracks.find(({ id }) => id === trackId);
  if (!track) throw new Error(`There is no track ${trackId}.`);
  const bank = banks.find(({ id }) => id === track.requirements.exam.bank);
  const modules = [...content.modules, ...content.staffModules];
  return {
    track,
    bankKey: new Map(bank?.items.map(({ id, right }) => [id, right])),
    modules: track.requirements.modules.map((id) => {
      const module = modules.find((each) => each.id === id);
      const items = module?.quizzes.at(-1)?.items ?? [];
      const key = items.flatMap((item) =>
        item.kind === 'choice' ? [[item.id, item.right] as const] : [],
      );
      if (!module) throw new Error(`There is no module ${id}.`);
      return { id, words: module.words, lessons: module.lessons, key: new Map(key) };
    }),
  };
}

export type TrackAtHand = Awaited<ReturnType<typeof trackAtHand>>;
