import type { FieldError } from '../../../../functions/platform/problem.ts';
import { fill } from '../../words/fill.ts';
import type { Notice } from '../flow/model.ts';
import type { Words } from '../words/en.ts';
import { Ltr } from './ltr.tsx';

interface Props {
  readonly notice: Notice | null;
  readonly words: Words;
}

/** Says what happened, to eyes and to screen readers; the region itself is always there. */
export function NoticeRegion({ notice, words }: Props) {
  return (
    <div role="status" id="workshop-notice">
      {notice && (
        <div class="said screen-only">
          <NoticeText notice={notice} words={words} />
        </div>
      )}
    </div>
  );
}

function NoticeText({ notice, words }: { readonly notice: Notice; readonly words: Words }) {
  const { notices } = words;
  if (notice.kind === 'said') return <p>{notices.said[notice.said]}</p>;
  const { type, fields, retryAfterSeconds: count, requestId } = notice.problem;
  const texts: Readonly<Record<string, string>> = notices.problems;
  return (
    <>
      <p>
        {texts[type] ?? texts['internal-fault']}{' '}
        {count !== undefined && fill(notices.seconds, { count })}
      </p>
      {fields?.map((field) => (
        <p key={field.field}>{fieldText(field, words)}</p>
      ))}
      {type === 'internal-fault' && (
        <p class="soft">
          {notices.reference}: <Ltr>{requestId}</Ltr>
        </p>
      )}
    </>
  );
}

/** `about.gender` is known as `gender`, `answers.a1` as `answers`. */
function fieldText({ field, reason }: FieldError, { notices }: Words): string {
  const names: Readonly<Record<string, string>> = notices.fields;
  const known = field.split('.').find((part) => part in names);
  return `${names[known ?? 'other']}: ${notices.reasons[reason]}`;
}
