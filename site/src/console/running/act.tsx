import type { ComponentChild, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../workshop/parts/button.tsx';

interface Props {
  readonly title: ComponentChild;
  /** What it does, said before it is done. */
  readonly note: string;
  readonly press: string;
  /** Undefined: nothing can be sent yet. */
  readonly onPress: () => Promise<unknown>;
  readonly open?: boolean;
  readonly children?: ComponentChildren;
}

/** Something that can be done with a workshop: folded away, explained, then one button. */
export function Act({ title, note, press, onPress, open = false, children }: Props) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await onPress();
    setBusy(false);
  };
  return (
    <details class="act" open={open}>
      <summary>{title}</summary>
      <div>
        <p>{note}</p>
        {children}
        <Button text={press} busy={busy} onPress={() => void run()} />
      </div>
    </details>
  );
}
