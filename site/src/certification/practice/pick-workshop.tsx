import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../../console/parts/inputs.tsx';
import { dateIn } from '../../dates.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { ScreenProps } from '../screen-props.ts';
import type { OwnWorkshop } from './own-workshops.ts';

interface Props extends Pick<ScreenProps, 'app' | 'me' | 'words' | 'language'> {
  readonly picked: string;
  readonly onPick: (workshop: OwnWorkshop | undefined) => void;
}

/** Takes a session from an own closed workshop; the list and its script come when it is asked for. */
export function PickWorkshop({ app, me, words, language, picked, onPick }: Props) {
  const { pick } = words.practice;
  const [found, setFound] = useState<readonly OwnWorkshop[]>();
  // The list takes a while, and the form may be another one by then.
  const now = useRef({ picked, onPick });
  now.current = { picked, onPick };
  const look = async () => {
    const { ownWorkshops } = await import('./own-workshops.ts');
    const read = await ownWorkshops(app, me);
    if ('kind' in read) return app.tell(read);
    setFound(read);
    // What was picked before the page was loaded anew, and is not to be seen here any more.
    const form = now.current;
    if (form.picked && !read.some(({ id }) => id === form.picked)) form.onPick(undefined);
  };
  const begin = () => void look().catch(() => app.tell({ kind: 'offline' }));
  useEffect(() => {
    if (picked) begin();
  }, []);
  if (!found) return <Button quiet text={pick.look} onPress={begin} />;
  if (found.length === 0) return <p>{pick.none}</p>;
  return (
    <Choice
      label={pick.workshop}
      none={pick.another}
      options={Object.fromEntries(
        found.map(({ id, title, on }) => [id, `${title} · ${dateIn(language, on)}`]),
      )}
      value={picked}
      onChoose={(chosen) => onPick(found.find(({ id }) => id === chosen))}
    />
  );
}
