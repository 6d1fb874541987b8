import { useEffect, useRef } from 'preact/hooks';
import type { FieldError } from '../../../../functions/platform/problem.ts';
import { fill } from '../../words/fill.ts';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import { TextButton } from '../../workshop/parts/text-button.tsx';
import type { Failure, Notice } from '../model.ts';
import type { PartWords } from './part-words.ts';

interface Props {
  readonly notice: Notice | null;
  readonly words: PartWords;
  readonly onClose: () => void;
}

/** Says what happened, to eyes and to screen readers; the region itself is always there. */
export function NoticeRegion({ notice, words, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // Forms are long: what is said must not lie outside the window.
  useEffect(() => {
    if (notice) place.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  return (
    <div role="status" class="notice-region screen-only" ref={place}>
      {notice && (
        <div class="said">
          {notice.kind === 'said' ? (
            <p>{notice.text}</p>
          ) : (
            <FailureText failure={notice} words={words} />
          )}
          <TextButton text={words.frame.closeNotice} onPress={onClose} />
        </div>
      )}
    </div>
  );
}

/** Why something failed, and what to do. */
export function FailureText({
  failure,
  words,
}: {
  readonly failure: Failure;
  readonly words: PartWords;
}) {
  const { problems } = words;
  if (failure.kind === 'offline') return <p>{problems.offline}</p>;
  const { type, fields, retryAfterSeconds: count, requestId } = failure.problem;
  const texts: Readonly<Record<string, string>> = problems.types;
  return (
    <>
      <p>
        {texts[type] ?? texts['internal-fault']}{' '}
        {count !== undefined && fill(problems.seconds, { count })}
      </p>
      {fields && (
        <ul>
          {fields.map((field) => (
            <li key={field.field}>{fieldText(field, words)}</li>
          ))}
        </ul>
      )}
      {type === 'internal-fault' && (
        <p class="soft">
          {problems.reference}: <Ltr>{requestId}</Ltr>
        </p>
      )}
    </>
  );
}

/** `settings.contacts.0.phone` is known as `phone`: the innermost part that has a name. */
function fieldText({ field, reason }: FieldError, { problems }: PartWords): string {
  const names: Readonly<Record<string, string>> = problems.fields;
  const known = field
    .split('.')
    .reverse()
    .find((part) => part in names);
  return `${names[known ?? 'other']}: ${problems.reasons[reason]}`;
}
