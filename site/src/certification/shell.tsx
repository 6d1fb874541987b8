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
import { showTitle } from '../console/navigation/show-title.ts';
import { NoticeRegion } from '../console/parts/notice-region.tsx';
import { SessionEnded } from '../console/session/session-ended.tsx';
import type { CertificationApp } from './app.ts';
import { CurrentScreen } from './navigation/current-screen.tsx';
import { hashHere, type Route } from './navigation/routes.ts';
import { Header } from './session/header.tsx';
import { signInAddress } from './session/sign-in-address.ts';
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
      {model.sessionEnded && (
        <SessionEnded {...props} address={signInAddress(app.around.language, hashHere(route))} />
      )}
      <NoticeRegion
        notice={model.notice}
        words={words}
        onClose={() => app.set((before) => ({ ...before, notice: null }))}
      />
      <CurrentScreen {...props} />
    </div>
  );
}
