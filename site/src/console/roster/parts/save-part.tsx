import { Button } from '../../../workshop/parts/button.tsx';
import { Points } from '../../../workshop/parts/points.tsx';
import { saveFile } from '../../csv/save-file.ts';
import { writeLongCsv } from '../../csv/write-csv.ts';
import { forgetBatches } from '../kept-batches.ts';
import { pause } from '../pause.ts';
import { rosterRows } from '../rules/roster.ts';
import { savedName } from '../saved-name.ts';
import type { PeopleProps } from '../tool-props.ts';

/** The file with the codes: the only link between people and codes. */
export function SavePart({ app, list, change, people, params, words, progress }: PeopleProps) {
  const { save } = words.roster;
  if (people.people.every(({ code }) => code === null)) return null;
  const store = async () => {
    const { standings, roster } = list;
    const completions =
      standings &&
      new Map(
        [...standings].map(([code, { standing, day }]) => [
          code,
          { completed: standing === 'completed', day },
        ]),
      );
    const rows = rosterRows(roster, completions, save);
    const parts = await writeLongCsv(rows, roster.delimiter, pause);
    saveFile(savedName(list.fileName), 'text/csv', parts.join(''));
    forgetBatches(app, params.workshopId);
    change({ ...list, unsaved: false });
    app.say(save.saved);
  };
  return (
    <section class={list.unsaved ? 'prose screen-only save-now' : 'prose screen-only'}>
      <h2>{save.title}</h2>
      {list.unsaved && <p class="save-mark">{save.unsaved}</p>}
      <p>
        <strong>{save.strong}</strong>
      </p>
      <Points texts={save.advice} />
      <Button
        text={list.standings ? save.downloadCompletion : save.download}
        quiet={!list.unsaved && !list.standings}
        busy={progress !== null}
        onPress={() => void store()}
      />
    </section>
  );
}
