import { FiguresTable } from '../../../console/report/parts/figures-table.tsx';
import { numberText } from '../../../console/report/text/number-text.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { trackName } from '../../parts/named.ts';
import { CountBars } from './count-bars.tsx';
import type { OverviewProps } from './overview-screen.tsx';

/** The figures in short, then by track, province, profession and self-described sex. */
export function Breakdowns(props: OverviewProps) {
  const { words, overview } = props;
  const { overview: texts } = words.certifier;
  const { holders, expiring, certifiers } = overview;
  return (
    <section>
      <h2>{texts.figures}</h2>
      <FactList
        facts={[
          [texts.holders, numberText(holders, 'people')],
          [texts.in30, numberText(expiring.in30, 'people')],
          [texts.in90, numberText(expiring.in90, 'people')],
          [texts.certifierCount, numberText(certifiers, 'people')],
        ]}
      />
      {holders === 0 && <p>{texts.none}</p>}
      <div class="report-pairs">
        <Charts {...props} />
      </div>
      <Places {...props} />
    </section>
  );
}

function Charts({ app, words, language, overview }: OverviewProps) {
  const { lists } = words;
  const { overview: texts } = words.certifier;
  const track = (id: string) => trackName(app, id);
  const charts = [
    { title: texts.tracks, rows: named(overview.tracks, track) },
    { title: texts.provinces, rows: named(overview.provinces, (id) => lists.provinces[id]) },
    { title: texts.professions, rows: named(overview.professions, (id) => lists.professions[id]) },
    { title: texts.sexes, rows: named(overview.sexes, (id) => lists.sexes[id]) },
    { title: texts.observersBy, rows: named(overview.observers, track) },
  ];
  return (
    <>
      {charts.map(({ title, rows }) => (
        <CountBars key={title} title={title} rows={rows} language={language} />
      ))}
    </>
  );
}

function named<Of extends string>(
  counted: readonly { readonly of: Of; readonly holders: number }[],
  nameOf: (id: Of) => string,
) {
  return counted
    .map(({ of: id, holders }) => ({ key: id, name: nameOf(id), count: holders }))
    .sort((one, other) => other.count - one.count);
}

/** Each track in every province: where nobody holds it stands a zero, which is what is looked for. */
function Places({ app, words, overview: { places, tracks, observers } }: OverviewProps) {
  const { overview: texts } = words.certifier;
  if (places.length === 0) return null;
  // Offered ones that nobody holds, and held ones that are offered no longer.
  const shown = [...new Set([...observers, ...tracks].map(({ of: id }) => id))];
  const holdersOf = (trackId: string, province: string) =>
    places.find((each) => each.trackId === trackId && each.province === province)?.holders ?? 0;
  return (
    <FiguresTable
      caption={texts.places}
      head={[texts.province, ...shown.map((id) => trackName(app, id))]}
      rows={Object.entries(words.lists.provinces).map(([province, name]) => ({
        key: province,
        head: name,
        cells: shown.map((id) => (
          <Ltr key={id}>{numberText(holdersOf(id, province), 'people')}</Ltr>
        )),
      }))}
    />
  );
}
