import type { Overview } from '../../../../../functions/certification/bodies/views.ts';
import type { Cell } from '../../../console/csv/write-csv.ts';
import { trackName } from '../../parts/named.ts';
import type { BodyProps } from '../body-frame.tsx';
import { targetStandings } from './target-standing.ts';

type Row = readonly Cell[];

/** All figures of the overview as rows of one file, in the page's language and order of columns. */
export function overviewRows(
  overview: Overview,
  { app, words }: Pick<BodyProps, 'app' | 'words'>,
  today: string,
): readonly Row[] {
  const { lists } = words;
  const { overview: texts } = words.certifier;
  const track = (id: string) => trackName(app, id);
  const counted = (figure: string, group: string, holders: number): Row => [
    figure,
    null,
    group,
    holders,
    null,
    null,
    null,
  ];
  return [
    counted(texts.holders, '', overview.holders),
    counted(texts.in30, '', overview.expiring.in30),
    counted(texts.in90, '', overview.expiring.in90),
    ...overview.tracks.map(
      (each): Row => [texts.tracks, track(each.of), null, each.holders, null, null, null],
    ),
    ...overview.provinces.map((each) =>
      counted(texts.provinces, lists.provinces[each.of], each.holders),
    ),
    ...overview.professions.map((each) =>
      counted(texts.professions, lists.professions[each.of], each.holders),
    ),
    ...overview.sexes.map((each) => counted(texts.sexes, lists.sexes[each.of], each.holders)),
    ...overview.places.map(
      (each): Row => [
        texts.places,
        track(each.trackId),
        lists.provinces[each.province],
        each.holders,
        null,
        null,
        null,
      ],
    ),
    ...targetStandings(overview, today).map(
      (each): Row => [
        texts.csvTarget,
        track(each.trackId),
        lists.provinces[each.province],
        each.now,
        each.holders,
        each.by,
        each.missing,
      ],
    ),
  ];
}
