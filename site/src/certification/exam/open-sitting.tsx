import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { RadioList } from '../../workshop/parts/radio-list.tsx';
import type { Words } from '../words/en.ts';
import { ItemNumbers } from './item-numbers.tsx';
import type { Sitting, SittingKeeper } from './keep-sitting.ts';
import { SittingBar } from './sitting-bar.tsx';

export interface OpenProps {
  readonly words: Words;
  readonly sitting: Sitting;
  readonly keeper: Pick<SittingKeeper, 'choose' | 'handIn'>;
}

/** One question at a time, the calmest way; any of them can be gone to, and the end looked at. */
export function OpenSitting(props: OpenProps) {
  const { words, sitting } = props;
  const { items } = sitting.view;
  const [at, setAt] = useState(() => firstOpen(sitting));
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(false);
  useEffect(() => {
    if (drawn.current) heading.current?.focus();
    drawn.current = true;
  }, [at]);
  const item = items[at];
  const { exam } = words;
  return (
    <>
      <SittingBar words={words} sitting={sitting} />
      <h2 class="screen-title" tabIndex={-1} ref={heading}>
        {item ? fill(exam.question, { count: at + 1, all: items.length }) : exam.review}
      </h2>
      {item ? <Question {...props} at={at} onGo={setAt} /> : <Review {...props} onGo={setAt} />}
      <h3>{exam.overview}</h3>
      <ItemNumbers words={words} sitting={sitting} at={at} onGo={setAt} />
    </>
  );
}

function firstOpen({ view: { items }, answers }: Sitting): number {
  const open = items.findIndex(({ id }) => !answers[id]);
  return open === -1 ? items.length : open;
}

interface GoProps extends OpenProps {
  readonly onGo: (at: number) => void;
}

function Question({ words, sitting, keeper, at, onGo }: GoProps & { readonly at: number }) {
  const { exam } = words;
  const { items } = sitting.view;
  const item = items[at];
  if (!item) return null;
  const { id, stem, options } = item;
  return (
    <>
      <RadioList
        key={id}
        name={id}
        legend={stem}
        options={options}
        chosen={sitting.answers[id] ?? null}
        clear={exam.clear}
        onChoose={(option) => keeper.choose(id, option)}
      />
      <p>
        <Button
          text={at + 1 < items.length ? exam.next : exam.toEnd}
          onPress={() => onGo(at + 1)}
        />
        {at > 0 && <Button quiet text={exam.previous} onPress={() => onGo(at - 1)} />}
      </p>
    </>
  );
}

/** What is still open, before it is too late to answer. */
function Review({ words: { exam }, sitting, keeper, onGo }: GoProps) {
  const { items } = sitting.view;
  const open = items.filter(({ id }) => !sitting.answers[id]).length;
  return (
    <div class="callout">
      <p>{open === 0 ? exam.allAnswered : fill(exam.someOpen, { count: open })}</p>
      <p>{exam.final}</p>
      <p>
        <Button text={exam.handIn} busy={sitting.handingIn} onPress={keeper.handIn} />
        <Button quiet text={exam.previous} onPress={() => onGo(items.length - 1)} />
      </p>
    </div>
  );
}
