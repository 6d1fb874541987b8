import { go } from '../actions/go.ts';
import type { ScreenProps } from '../screens/screen-props.ts';

/** The way back inside the page: the browser's Back leads out of it. */
export function WayBack({ app, words }: ScreenProps) {
  return (
    <p class="way-back screen-only">
      <button type="button" class="text-button" onClick={() => go(app, { at: 'hub' })}>
        <span class="arrow" aria-hidden="true" />
        {words.common.back}
      </button>
    </p>
  );
}
