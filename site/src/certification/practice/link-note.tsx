import { momentIn } from '../../console/clock/moment-in.ts';
import { fill } from '../../words/fill.ts';
import type { ScreenProps } from '../screen-props.ts';

interface Props extends Pick<ScreenProps, 'app' | 'words' | 'language'> {
  /** Epoch seconds until which the link leads somewhere. */
  readonly waitsUntil: number | undefined;
}

/** What has become of a link that was handed on: how long it still works, or that it is over. */
export function LinkNote({ app, words, language, waitsUntil }: Props) {
  const { link, inviteAgainNote } = words.practice;
  const until = waitsUntil === undefined ? '' : momentIn(language, waitsUntil);
  return (
    <p class="soft">
      {isOver(app, waitsUntil)
        ? fill(link.over, { until })
        : `${link.lost} ${inviteAgainNote} ${until && fill(link.hint, { until })}`}
    </p>
  );
}

/** Whether a link leads nowhere any more. */
export function isOver({ around }: Pick<Props['app'], 'around'>, waitsUntil: number | undefined) {
  return waitsUntil !== undefined && waitsUntil <= around.now();
}
