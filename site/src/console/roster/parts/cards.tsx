import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../words/fill.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import { slices } from '../rules/batches.ts';
import type { Person } from '../rules/people.ts';
import type { PeopleProps } from '../tool-props.ts';
import { Card } from './card.tsx';

/** Cards on a sheet of A4. */
const cardsOnASheet = 10;

/** A card for each person: name, code, and how to join. Printed by the browser, from this device. */
export function Cards({ list, people, words }: PeopleProps) {
  const { cards } = words.roster;
  const [which, setWhich] = useState<'none' | 'all' | 'fresh'>('none');
  const all = useMemo(() => people.people.filter(({ code }) => code !== null), [people]);
  const fresh = useMemo(
    () => all.filter(({ code }) => code !== null && list.fresh.has(code)),
    [all, list.fresh],
  );
  if (all.length === 0) return null;
  // Codes that no file holds are drawn by lot once more: a card of before would be another person's.
  if (list.unsaved) {
    return (
      <section class="prose screen-only">
        <h2>{cards.title}</h2>
        <p class="callout">{cards.saveFirst}</p>
      </section>
    );
  }
  return (
    <>
      <section class="prose screen-only">
        <h2>{cards.title}</h2>
        <p>{cards.note}</p>
        {which === 'none' ? (
          <p>
            {fresh.length > 0 && fresh.length < all.length && (
              <Button
                text={fill(cards.fresh, { count: fresh.length })}
                onPress={() => setWhich('fresh')}
              />
            )}
            <Button
              quiet
              text={fill(cards.all, { count: all.length })}
              onPress={() => setWhich('all')}
            />
          </p>
        ) : (
          <Button quiet text={cards.close} onPress={() => setWhich('none')} />
        )}
      </section>
      {which !== 'none' && <Sheets people={which === 'fresh' ? fresh : all} words={cards} />}
    </>
  );
}

interface SheetsProps {
  readonly people: readonly Person[];
  readonly words: PeopleProps['words']['roster']['cards'];
}

/** The sheets appear one after the other, so that the page stays alive; then they can be printed. */
function Sheets({ people, words }: SheetsProps) {
  const [drawn, setDrawn] = useState(1);
  // Made once: what is drawn already isn't drawn again with each new sheet.
  const sheets = useMemo(
    () =>
      slices(people, cardsOnASheet).map((sheet) => (
        <Sheet key={sheet[0]?.rows[0]} people={sheet} words={words} />
      )),
    [people, words],
  );
  const ready = drawn >= sheets.length;
  useEffect(() => {
    if (ready) return;
    const timer = setTimeout(() => setDrawn(drawn + 1), 10);
    return () => clearTimeout(timer);
  }, [drawn, ready]);
  return (
    <>
      <p class="screen-only">
        <Button text={words.print} busy={!ready} onPress={() => window.print()} />
      </p>
      {sheets.slice(0, drawn)}
    </>
  );
}

function Sheet({ people, words }: SheetsProps) {
  return (
    <div class="roster-sheet">
      {people.map((person) => (
        <Card key={person.rows[0]} person={person} words={words} />
      ))}
    </div>
  );
}
