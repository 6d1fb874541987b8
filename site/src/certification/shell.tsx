/*
 * The app of certification: trainers on their way, observers, certifiers. How a screen is made:
 *
 * - Address: a line in `navigation/routes.ts` (`certifier/certifier-routes.ts`), its loader in
 *   `navigation/screens.ts` (`certifier/certifier-screens.ts`), its neutral title in `titles` of the words.
 *   Link with `<a href={hashTo('way', { bodyId, trackId })}>`, go with `app.go(name, params, saying)`.
 * - Component: `function WayScreen({ app, me, params, words, language }: ScreenProps<'way'>)`. It always
 *   renders a `<Title>`, also while loading: the shell moves the focus there.
 * - Reading, acting, drafts, fields: the console's parts, as its `console.tsx` says; `useLoaded`,
 *   `<Loaded>`, `useDraft`, `app.call`, `app.say`, `app.tell` work here alike.
 * - What content says (tracks, rubrics, modules, conduct) is in `app.around.facts`, in the language.
 */
import { useEffect } from 'preact/hooks';
import type { Model } from '../console/model.ts';
import { NoticeRegion } from '../console/parts/notice-region.tsx';
import type { CertificationApp } from './app.ts';
import { CurrentScreen } from './navigation/current-screen.tsx';
import type { Route } from './navigation/routes.ts';
import { Header } from './session/header.tsx';
import { SessionEnded } from './session/session-ended.tsx';
import type { Words } from './words/en.ts';

export interface ShellProps {
  readonly app: CertificationApp;
  readonly model: Model;
  readonly route: Route | undefined;
  readonly words: Words;
}

/** The whole app: who sits here, what was said last, and the screen of the address. */
export function Shell(props: ShellProps) {
  const { app, model, route, words } = props;
  const title = words.titles[route?.name ?? 'lost'];
  useEffect(() => showTitle(title), [title]);
  return (
    <div class="console certification">
      <Header {...props} />
      {model.sessionEnded && <SessionEnded {...props} />}
      <NoticeRegion
        notice={model.notice}
        words={words}
        onClose={() => app.set((before) => ({ ...before, notice: null }))}
      />
      <CurrentScreen {...props} />
    </div>
  );
}

/** Neutral: it shows in tabs and in the history. A page that quick exit has covered keeps the cover's. */
function showTitle(title: string): void {
  if (document.getElementById('exit-cover')?.hidden !== false) document.title = `${title} · Sanad`;
}
