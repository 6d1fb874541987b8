import { useEffect, useState } from 'preact/hooks';
import { directionOf } from '../../../../../content/schema/language.ts';
import { insightsEndpoints } from '../../../../../functions/insights/contract.ts';
import type { RollUpView } from '../../../../../functions/insights/roll-up.ts';
import type { ScreenProps } from '../../screen-props.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { countAxis } from '../charts/position.ts';
import { inProvince } from '../scope.ts';
import { knownName } from '../text/known-name.ts';
import { sumOfQuarters } from '../text/sum-of-quarters.ts';
import { summedFigure } from '../text/summed-figure.ts';
import { RestsOn } from './rests-on.tsx';

interface Props extends Pick<ScreenProps<'over-time'>, 'app' | 'params' | 'words' | 'language'> {
  /** The one whose workshops are counted; without it, all of the organisation's. */
  readonly project: string | undefined;
  /** What was chosen, in words. */
  readonly name: string | undefined;
}
type Sum = ReturnType<typeof sumOfQuarters>;

/** People joined in each province with closed workshops, all quarters together. */
export function ByProvince(props: Props) {
  const sums = useProvinces(props);
  const { words, language, project, name } = props;
  const { overTime } = words.report;
  const reached = Object.entries(sums).filter(([, sum]) => sum.workshops > 0);
  if (reached.length === 0) return null;
  return (
    <section class="report-part">
      <h2>{overTime.byProvince}</h2>
      <p class="soft" dir="auto">
        {(project && name) || overTime.whole}
      </p>
      <BarChart
        caption={overTime.byProvince}
        rows={reached.map(([code, { joined, workshops }]) => ({
          key: code,
          label: knownName(words.lists.provinces, code),
          figure: summedFigure(joined),
          note: <RestsOn workshops={joined.workshops} all={workshops} words={words.report} />,
        }))}
        axis={countAxis(reached.map(([, { joined }]) => joined.people))}
        unit="people"
        direction={directionOf(language)}
        words={words.report}
      />
    </section>
  );
}

/** Sums by province code; a province that could not be read is left out, as one without workshops. */
function useProvinces({ app, params, words, project }: Props): Readonly<Record<string, Sum>> {
  const [sums, setSums] = useState<Readonly<Record<string, Sum>>>({});
  useEffect(() => {
    for (const code of Object.keys(words.lists.provinces)) {
      const query = inProvince(code, project);
      void app.call(insightsEndpoints.rollUps, { params, query }).then((outcome) => {
        if (outcome.kind !== 'answer') return;
        const { quarters }: { quarters: RollUpView[] } = outcome.body;
        setSums((before) => ({ ...before, [code]: sumOfQuarters(quarters) }));
      });
    }
  }, []);
  return sums;
}
