import { useMemo, useState } from 'preact/hooks';
import { Cards } from './parts/cards.tsx';
import { ChooseFile } from './parts/choose-file.tsx';
import { CodesPart } from './parts/codes-part.tsx';
import { FoundPart } from './parts/found-part.tsx';
import { PeoplePart } from './parts/people-part.tsx';
import { SavePart } from './parts/save-part.tsx';
import { StandingPart } from './parts/standing-part.tsx';
import { peopleIn, repeatedIn } from './rules/people.ts';
import type { List, Progress } from './state.ts';
import type { ListProps, ToolProps } from './tool-props.ts';

/** From the file to codes, cards and completion; each part appears when the one before is settled. */
export function RosterTool(props: ToolProps) {
  const [list, setList] = useState<List | null>(null);
  const [visit, setVisit] = useState(0);
  return (
    <>
      <ChooseFile
        words={props.words}
        chosen={list !== null}
        onList={(next) => {
          setList(next);
          setVisit(visit + 1);
        }}
      />
      {list && <ChosenList key={visit} {...props} list={list} change={setList} />}
    </>
  );
}

function ChosenList(props: ListProps) {
  const { list } = props;
  const { roster, column, same } = list;
  const repeated = useMemo(
    () => (column === null ? [] : repeatedIn(roster, column)),
    [roster, column],
  );
  const settled = column !== null && (same !== null || repeated.length === 0);
  return (
    <>
      <FoundPart {...props} repeated={repeated} />
      {settled && <NamedPeople {...props} column={column} />}
    </>
  );
}

function NamedPeople(props: ListProps & { readonly column: number }) {
  const { roster, same } = props.list;
  const [marked, mark] = useState<ReadonlySet<number>>(new Set());
  const [progress, setProgress] = useState<Progress | null>(null);
  const people = useMemo(
    () => peopleIn(roster, props.column, same ?? 'different-people'),
    [roster, props.column, same],
  );
  const shared = {
    ...props,
    people,
    marked,
    mark,
    progress,
    run: (
      what: Progress['what'],
      all: number,
      work: (got: (count: number) => void) => Promise<void>,
    ) => {
      if (progress) return;
      setProgress({ what, count: 0, all });
      void work((count) => setProgress({ what, count, all })).finally(() => setProgress(null));
    },
  };
  return (
    <>
      <CodesPart {...shared} />
      <SavePart {...shared} />
      <StandingPart {...shared} />
      <PeoplePart {...shared} />
      <Cards {...shared} />
    </>
  );
}
