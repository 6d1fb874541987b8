/*
 * The staff console. How a screen is made:
 *
 * - Address: a line in `navigation/routes.ts`; its loader in `navigation/screens.ts` (a dynamic import,
 *   so that it weighs nothing until it is shown); its neutral page title in `frame.titles` of the words.
 *   Link with `<a href={hashTo('report', { organisationId, workshopId })}>`, go with `app.go(name, params)`.
 * - Component: `function ReportScreen({ app, organisation, params, words, language }: ScreenProps<'report'>)`.
 *   It always renders a `<Title>` (also while loading): the shell moves the focus there. Preact hooks are fine.
 * - Reading: `const [loaded, { reload, put }] = useLoaded(app, insightsEndpoints.report, { params })`, then
 *   `<Loaded …>{(body) => …}</Loaded>` shows waiting and failure with a way to try again.
 * - Acting: `const outcome = await app.call(endpoint, { params, body })`; on `answer` go on and
 *   `app.say(words.x.saved)`; otherwise `app.tell(outcome)`. A lost session needs nothing: the shell
 *   offers sign-in beside the screen, which stays as it is. Own texts for an expected problem: look at
 *   `outcome.problem.type` before telling.
 * - Forms: `useDraft(app, { name, schema, initial })` keeps what is typed in the tab until `settle`.
 *   Fields: `parts/field.tsx` (label, hint, error, tied together), `parts/choices.tsx`.
 * - Words: data only, no functions, `{names}` filled by `fill` (site/src/words/fill.ts). An area has
 *   `<area>/words/{en,ur,ar}.ts`, joined in `words/{en,ur,ar}.ts`; the page hands over one language, so words
 *   are no script. Workshop titles, provinces and the like are in `words.lists`.
 * - Look: classes of `styles/base.css`, `workshop/workshop.css` and `console/console.css`; no style
 *   attributes, logical properties only, codes and numbers in `<Ltr>`.
 */
import { useEffect } from 'preact/hooks';
import type { ConsoleApp } from './app.ts';
import type { Model } from './model.ts';
import { CurrentScreen } from './navigation/current-screen.tsx';
import { hashHere } from './navigation/hash-to.ts';
import { showTitle } from './navigation/show-title.ts';
import { NoticeRegion } from './parts/notice-region.tsx';
import { SessionEnded } from './session/session-ended.tsx';
import { signInAddress } from './session/sign-in-address.ts';
import { StaffHeader } from './session/staff-header.tsx';
import type { Words } from './words/en.ts';

export interface ShellProps {
  readonly app: ConsoleApp;
  readonly model: Model;
  readonly words: Words;
}

/** The whole console: who sits here, what was said last, and the screen of the address. */
export function Console(props: ShellProps) {
  const { app, model, words } = props;
  const { route, notice } = model;
  const title = words.frame.titles[route?.name ?? 'lost'];
  useEffect(() => showTitle(title), [title]);
  return (
    <div class="console">
      <StaffHeader {...props} />
      {model.sessionEnded && (
        <SessionEnded {...props} address={signInAddress(app.around.language, hashHere(route))} />
      )}
      <NoticeRegion
        notice={notice}
        words={words}
        onClose={() => app.set((before) => ({ ...before, notice: null }))}
      />
      <CurrentScreen {...props} />
    </div>
  );
}
