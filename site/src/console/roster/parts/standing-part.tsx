import { fill } from '../../../words/fill.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { codesOf, type Person } from '../rules/people.ts';
import { askStanding, type Standings } from '../server/ask-standing.ts';
import { standingOf } from '../state.ts';
import type { PeopleProps } from '../tool-props.ts';

const standings = ['completed', 'open', 'replaced', 'unknown'] as const;

/** Who has completed, yes or no and the day; there is nothing else to be seen. */
export function StandingPart({
  app,
  list,
  change,
  people,
  params,
  words,
  run,
  progress,
}: PeopleProps) {
  const { standing } = words.roster;
  // A lost card's holder may have joined with it before: that code is the one they complete with.
  const codes = [...new Set(people.people.flatMap(codesOf))];
  if (codes.length === 0) return null;
  const ask = () =>
    run('asking', codes.length, async (got) => {
      const asked = await askStanding(app, { params, codes }, got);
      if (asked.kind === 'standings') change({ ...list, standings: asked.standings });
      else app.tell(asked);
    });
  return (
    <section class="prose screen-only">
      <h2>{standing.title}</h2>
      {list.standings && (
        <Counts standings={list.standings} people={people.people} words={standing} />
      )}
      <Button quiet text={standing.ask} busy={progress !== null} onPress={ask} />
      <p class="soft">{standing.note}</p>
      <p role="status">
        {progress?.what === 'asking' &&
          fill(standing.asking, { count: progress.count, all: progress.all })}
      </p>
    </section>
  );
}

interface CountsProps {
  readonly people: readonly Person[];
  readonly standings: Standings;
  readonly words: PeopleProps['words']['roster']['standing'];
}

function Counts({ standings: known, people, words }: CountsProps) {
  const all = people.flatMap((person) => standingOf(person, known) ?? []);
  const count = (which: (typeof standings)[number]) =>
    all.filter(({ standing }) => standing === which).length;
  return (
    <>
      <dl class="facts">
        {standings.map(
          (which) =>
            (which === 'completed' || which === 'open' || count(which) > 0) && (
              <div key={which}>
                <dt>{words[which]}</dt>
                <dd>
                  <Ltr>{count(which)}</Ltr>
                </dd>
              </div>
            ),
        )}
      </dl>
      {count('replaced') > 0 && <p class="callout">{words.replacedNote}</p>}
      {count('unknown') > 0 && <p class="callout">{words.unknownNote}</p>}
    </>
  );
}
