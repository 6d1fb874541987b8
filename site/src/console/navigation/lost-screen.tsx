import { Title } from '../../workshop/parts/title.tsx';
import type { ShellProps } from '../console.tsx';
import { hashTo } from './hash-to.ts';

/** An address that is none of ours, or of an organisation to which the person doesn't belong. */
export function LostScreen({ words: { frame } }: Pick<ShellProps, 'words'>) {
  return (
    <div class="prose">
      <Title text={frame.titles.lost} />
      <p>{frame.lost}</p>
      <p>
        <a href={hashTo('home', {})}>{frame.toStart}</a>
      </p>
    </div>
  );
}
