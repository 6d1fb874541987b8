import { go } from '../actions/go.ts';
import { showHandOn } from '../flow/edit.ts';
import type { ScreenProps } from '../screens/screen-props.ts';
import { TextButton } from './text-button.tsx';

/** On every screen inside: a pause, help, and what to do with the phone. */
export function Aids({ app, model, words: { common } }: ScreenProps) {
  const { language } = app.around;
  return (
    <aside class="aids screen-only">
      <nav aria-label={common.nearTitle}>
        <a href={`/${language}/moment/`}>{common.moment}</a>
        <a href={`/${language}/help/`}>{common.help}</a>
        {model.enrollment?.workshop.contacts.length ? (
          <TextButton text={common.contacts} onPress={() => go(app, { at: 'contacts' })} />
        ) : null}
      </nav>
      <nav aria-label={common.thisPhone}>
        <TextButton text={common.handOn} onPress={() => app.set(showHandOn)} />
        <TextButton text={common.leave} onPress={() => go(app, { at: 'leave' })} />
      </nav>
    </aside>
  );
}
