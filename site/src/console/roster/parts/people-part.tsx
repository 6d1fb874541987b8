import { useMemo, useState } from 'preact/hooks';
import { displayCode } from '../../../../../functions/enrollment/rules/typed-code.ts';
import { fill } from '../../../words/fill.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import type { Person } from '../rules/people.ts';
import { isReplaceable, standingOf } from '../state.ts';
import type { PeopleProps } from '../tool-props.ts';

/** People on one page: 50,000 rows at once would freeze a browser. */
const pageSize = 25;

/** The people of the list, a page at a time, to look somebody up and to mark lost codes. */
export function PeoplePart(props: PeopleProps) {
  const { list } = props.words.roster;
  const { people } = props.people;
  const [sought, setSought] = useState('');
  const [page, setPage] = useState(0);
  const found = useMemo(() => {
    const part = sought.normalize('NFKC').trim().toLowerCase();
    return part === ''
      ? people
      : people.filter(({ name }) => name.normalize('NFKC').toLowerCase().includes(part));
  }, [people, sought]);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const at = Math.min(page, pages - 1);
  const shown = found.slice(at * pageSize, (at + 1) * pageSize);
  return (
    <section class="screen-only">
      <h2>{list.title}</h2>
      <TextInput
        optional
        label={list.search}
        value={sought}
        onType={(value) => {
          setSought(value);
          setPage(0);
        }}
      />
      {shown.length === 0 ? <p role="status">{list.none}</p> : <Table {...props} shown={shown} />}
      {pages > 1 && (
        <p>
          <Button quiet text={list.before} busy={at === 0} onPress={() => setPage(at - 1)} />
          <Button quiet text={list.next} busy={at === pages - 1} onPress={() => setPage(at + 1)} />
          <span role="status">{fill(list.page, { page: at + 1, pages })}</span>
        </p>
      )}
    </section>
  );
}

function Table(props: PeopleProps & { readonly shown: readonly Person[] }) {
  const { list } = props.words.roster;
  return (
    <table class="people">
      <thead>
        <tr>
          <th scope="col">{list.person}</th>
          <th scope="col">
            {list.code}
            {props.list.standings && ` · ${list.standing}`}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.shown.map((person) => (
          <Row key={person.rows[0]} {...props} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person, list, words, marked, mark }: PeopleProps & { readonly person: Person }) {
  const { standings } = list;
  const row = person.rows[0] ?? -1;
  const known = standingOf(person, standings);
  const turn = (on: boolean) => {
    const next = new Set(marked);
    if (on) next.add(row);
    else next.delete(row);
    mark(next);
  };
  return (
    <tr>
      <th scope="row">
        {isReplaceable(person, standings) ? (
          <label class="person">
            <input
              type="checkbox"
              aria-label={fill(words.roster.list.mark, { name: person.name })}
              checked={marked.has(row)}
              onChange={({ currentTarget }) => turn(currentTarget.checked)}
            />
            <bdi>{person.name}</bdi>
          </label>
        ) : (
          <bdi class="person">{person.name}</bdi>
        )}
      </th>
      <td>
        {person.code === null ? (
          <span class="soft">{words.roster.list.noCode}</span>
        ) : (
          <span class="code">
            <Ltr>{displayCode(person.code)}</Ltr>
          </span>
        )}
        {person.former.map((code) => (
          <span key={code} class="soft former">
            {words.roster.list.former} <Ltr>{displayCode(code)}</Ltr>
          </span>
        ))}
        {known && (
          <span class="soft standing">
            {words.roster.standing[known.standing]} {known.day && <Ltr>{known.day}</Ltr>}
          </span>
        )}
      </td>
    </tr>
  );
}
