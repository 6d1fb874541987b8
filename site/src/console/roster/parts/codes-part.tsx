import { useState } from 'preact/hooks';
import { fill } from '../../../words/fill.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { giveCodes } from '../give-codes.ts';
import { codesOf, type Person, sharedCodes } from '../rules/people.ts';
import { isReplaceable } from '../state.ts';
import type { PeopleProps } from '../tool-props.ts';
import { rowNumbers } from './row-numbers.ts';

/** How many have a code, and new ones for those who have none or have lost theirs. */
export function CodesPart(props: PeopleProps) {
  const { words, people, sheet } = props;
  const { codes } = words.roster;
  const without = people.people.filter(({ code }) => code === null);
  const over = people.people.length > sheet.plan.seats;
  const open = sheet.state === 'draft' || sheet.state === 'open';
  return (
    <section class="prose screen-only">
      <h2>{codes.title}</h2>
      <p>
        {codes.people}: <Ltr>{people.people.length}</Ltr> · {codes.withCode}:{' '}
        <Ltr>{people.people.length - without.length}</Ltr> · {codes.without}:{' '}
        <Ltr>{without.length}</Ltr>
      </p>
      <Doubts {...props} />
      {!open && <p class="callout">{codes.notOpen}</p>}
      {open && over && (
        <p class="callout">
          {fill(codes.tooMany, { seats: sheet.plan.seats, count: people.people.length })}
        </p>
      )}
      {open && !over && <Getting {...props} without={without} />}
    </section>
  );
}

function Doubts({ people, list, words }: PeopleProps) {
  const { found } = words.roster;
  const { unnamed } = people;
  const twice = sharedCodes(people.people);
  const rows = list.roster.rows.filter((row) => codesOf(row).some((code) => twice.includes(code)));
  return (
    <>
      {unnamed.length > 0 && (
        <p class="callout">{fill(found.unnamed, { rows: rowNumbers(unnamed, found) })}</p>
      )}
      {twice.length > 0 && (
        <p class="callout">
          {fill(found.shared, {
            rows: rowNumbers(
              rows.map(({ number }) => number),
              found,
            ),
          })}
        </p>
      )}
    </>
  );
}

function Getting(props: PeopleProps & { readonly without: readonly Person[] }) {
  const { app, list, people, words, marked, progress, params, run, without } = props;
  const { codes } = words.roster;
  const [failed, setFailed] = useState(false);
  const lost = people.people.filter(
    (person) => marked.has(person.rows[0] ?? -1) && isReplaceable(person, list.standings),
  );
  const give = (who: readonly Person[], told: string) =>
    run('issuing', who.length, async (got) => {
      const given = await giveCodes(app, { list, people: who, params }, got);
      setFailed(given.kind !== 'list');
      if (given.kind !== 'list') {
        app.tell(given);
        return;
      }
      props.change(given.list);
      props.mark(new Set());
      app.say(told);
    });
  // One after the other: what was got and not saved would be out of date in the next file.
  const waits = progress !== null || list.unsaved;
  return (
    <>
      {without.length > 0 && (
        <>
          {!list.roster.hadCodes && <p class="soft">{codes.knownFile}</p>}
          <Button
            text={fill(codes.get, { count: without.length })}
            busy={waits}
            onPress={() => give(without, codes.got)}
          />
        </>
      )}
      {people.people.length > without.length && (
        <>
          <p class="soft">{codes.replaceNote}</p>
          <Button
            quiet
            text={fill(codes.replace, { count: lost.length })}
            busy={waits || lost.length === 0}
            onPress={() => give(lost, codes.replaced)}
          />
        </>
      )}
      {failed && progress === null && <p class="callout">{codes.again}</p>}
      <p role="status">
        {progress?.what === 'issuing' &&
          fill(codes.getting, { count: progress.count, all: progress.all })}
      </p>
    </>
  );
}
