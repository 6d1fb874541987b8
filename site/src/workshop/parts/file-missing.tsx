import type { App } from '../app.ts';
import { askAgain } from '../flow/edit.ts';
import type { Words } from '../words/en.ts';
import { Button } from './button.tsx';

interface Props {
  readonly app: App;
  readonly words: Words;
  readonly file: 'loading' | 'unreachable' | null | undefined;
}

/** Stands where something should, while it loads or when it can't be had. */
export function FileMissing({ app, words: { common }, file }: Props) {
  if (file !== 'unreachable') return <p class="soft">{common.loading}</p>;
  return (
    <>
      <p>{common.fileMissing}</p>
      <Button text={common.tryAgain} onPress={() => app.set(askAgain)} />
    </>
  );
}
