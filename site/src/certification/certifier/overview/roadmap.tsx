import { FiguresTable } from '../../../console/report/parts/figures-table.tsx';
import { numberText } from '../../../console/report/text/number-text.ts';
import { dateIn } from '../../../dates.ts';
import { fill } from '../../../words/fill.ts';
import { Ltr } from '../../../workshop/parts/ltr.tsx';
import { trackName } from '../../parts/named.ts';
import type { OverviewProps } from './overview-screen.tsx';
import { type Target, targetStandings } from './target-standing.ts';

/** The training roadmap: targets against what is certified, with who is missing where. */
export function Roadmap(props: OverviewProps & { readonly today: string }) {
  const { words, overview, today } = props;
  const { roadmap: texts } = words.certifier.overview;
  const missing = targetStandings(overview, today).reduce((sum, each) => sum + each.missing, 0);
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      {overview.targets.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{fill(texts.totalMissing, { count: numberText(missing, 'people') })}</p>
          <TargetsTable {...props} caption={texts.title} />
        </>
      )}
    </section>
  );
}

interface TableProps extends Pick<OverviewProps, 'app' | 'words' | 'language'> {
  readonly overview: {
    readonly targets: Target[];
    readonly places: OverviewProps['overview']['places'];
  };
  readonly today: string;
  readonly caption: string;
}

/** Each target in a row. */
export function TargetsTable({ app, words, language, overview, today, caption }: TableProps) {
  const { province, roadmap: texts } = words.certifier.overview;
  const number = (value: number) => <Ltr>{numberText(value, 'people')}</Ltr>;
  return (
    <FiguresTable
      caption={caption}
      head={[province, texts.wanted, texts.now, texts.missing, texts.by]}
      rows={targetStandings(overview, today).map((each) => ({
        key: `${each.trackId}/${each.province}/${each.by}`,
        head: `${words.lists.provinces[each.province]} · ${trackName(app, each.trackId)}`,
        cells: [
          number(each.holders),
          number(each.now),
          each.missing === 0 ? texts.reached : number(each.missing),
          <>
            {dateIn(language, each.by)}
            {each.late && <span class="soft">{texts.late}</span>}
          </>,
        ],
      }))}
    />
  );
}
