import { displayCode } from '../../../../../functions/enrollment/rules/typed-code.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { QrCode } from '../../sharing/qr-code.tsx';
import type { Person } from '../rules/people.ts';
import type { PeopleProps } from '../tool-props.ts';

interface Props {
  readonly person: Person;
  readonly words: PeopleProps['words']['roster']['cards'];
}

/** What one person is handed: name, code, how to join with it, and what the employer sees. */
export function Card({ person, words }: Props) {
  const [before = '', after = ''] = words.how.split('{address}');
  const code = person.code ?? '';
  const page = location.pathname.replace(/console\/$/, 'join/');
  return (
    <section class="roster-card">
      <div>
        <p class="roster-name">
          <bdi>{person.name}</bdi>
        </p>
        <p>
          {words.code}
          <strong class="roster-code">
            <Ltr>{displayCode(code)}</Ltr>
          </strong>
        </p>
        <p>
          {before}
          <Ltr>{location.host + page}</Ltr>
          {after}
        </p>
        <p>{words.employer}</p>
      </div>
      <QrCode text={`${location.origin}${page}#${code}`} label={words.qr} />
    </section>
  );
}
