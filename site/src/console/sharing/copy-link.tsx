import { useRef } from 'preact/hooks';
import { Button } from '../../workshop/parts/button.tsx';
import type { ConsoleApp } from '../app.ts';
import { Field } from '../parts/field.tsx';
import type { Words } from '../words/en.ts';

interface Props {
  readonly app: ConsoleApp;
  readonly link: string;
  readonly sharing: Words['sharing'];
  readonly frame: Words['frame'];
}

/** A link to copy; where the browser forbids that, it is marked for copying by hand. */
export function CopyLink({ app, link, sharing, frame }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      app.say(frame.copied);
    } catch {
      input.current?.select();
      app.say(frame.notCopied);
    }
  };
  return (
    <>
      <Field label={sharing.link} hint={sharing.linkHint}>
        {(ties) => (
          <input
            {...ties}
            ref={input}
            type="text"
            readOnly
            dir="ltr"
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <Button quiet text={sharing.copy} onPress={() => void copy()} />
    </>
  );
}
