import { momentIn } from '../../console/clock/moment-in.ts';
import { Copied } from '../../console/parts/copied.tsx';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { requestLink } from '../session/request-in.ts';

export interface Link {
  readonly secret: string;
  /** Epoch seconds. */
  readonly expires: number;
}

interface Props extends Pick<ScreenProps, 'app' | 'words' | 'language'> {
  readonly link: Link;
}

/** A link that was just made, to copy or to share; it is shown this once. */
export function HandedLink({ app, words, language, link }: Props) {
  const { link: texts } = words.practice;
  const address = requestLink(app.around.origin, language, link.secret);
  // Where somebody breaks the sharing off, nothing has happened.
  const share = () => void navigator.share({ url: address }).catch(() => undefined);
  return (
    <div class="callout">
      <Copied
        label={texts.label}
        hint={fill(texts.hint, { until: momentIn(language, link.expires) })}
        text={address}
        app={app}
        words={words}
      />
      {typeof navigator !== 'undefined' && 'share' in navigator && (
        <Button quiet text={texts.share} onPress={share} />
      )}
    </div>
  );
}
