import { useRef } from 'preact/hooks';
import { Button } from '../../workshop/parts/button.tsx';
import type { ConsoleApp } from '../app.ts';
import { Field } from './field.tsx';
import type { PartWords } from './part-words.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly app: Pick<ConsoleApp, 'say'>;
  readonly words: PartWords;
}

/** A text to hand on: it can be copied with one press, or marked where the browser forbids that. */
export function Copied({ label, hint, text, app, words: { frame } }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      // Older browsers have no clipboard for scripts at all: that throws as well.
      await navigator.clipboard.writeText(text);
      app.say(frame.copied);
    } catch {
      input.current?.select();
      app.say(frame.notCopied);
    }
  };
  return (
    <>
      <Field label={label} hint={hint}>
        {(ties) => (
          <input
            {...ties}
            ref={input}
            readOnly
            dir="ltr"
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <Button quiet text={frame.copy} onPress={() => void copy()} />
    </>
  );
}
