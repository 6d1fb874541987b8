import { useEffect, useState } from 'preact/hooks';
import { directionOf } from '../../../../../content/schema/language.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import type { ScreenProps } from '../../screen-props.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { countAxis } from '../charts/position.ts';
import { type ProvinceSums, readProvinces } from '../province-sums.ts';
import { fillWords } from '../text/fill-words.ts';
import { knownName } from '../text/known-name.ts';
import { summedFigure } from '../text/summed-figure.ts';
import { RestsOn } from './rests-on.tsx';

interface Props extends Pick<ScreenProps<'over-time'>, 'app' | 'params' | 'words' | 'language'> {
  /** The one whose workshops are counted; without it, all of the organisation's. */
  readonly project: string | undefined;
  /** What was chosen, in words. */
  readonly name: string | undefined;
}

/** People joined in each province with closed workshops, all quarters together. */
export function ByProvince(props: Props) {
  const { app, params, words, project } = props;
  const [sums, setSums] = useState<ProvinceSums>({});
  const read = (codes: readonly string[]) =>
    void readProvinces(app, { params, project, codes }, (code, sum) =>
      setSums((before) => ({ ...before, [code]: sum })),
    );
  useEffect(() => read(Object.keys(words.lists.provinces)), []);
  return <Provinces {...props} sums={sums} onAgain={read} />;
}

interface ShownProps extends Omit<Props, 'app' | 'params'> {
  readonly sums: ProvinceSums;
  /** Asks for these once more. */
  readonly onAgain: (codes: readonly string[]) => void;
}

/** What has come; provinces that could not be read are named, for a bar that isn't there reads as none. */
export function Provinces({ sums, words, language, project, name, onAgain }: ShownProps) {
  const { overTime } = words.report;
  const codes = Object.keys(words.lists.provinces);
  const missing = codes.filter((code) => sums[code] === 'missing');
  const reached = codes.flatMap((code) => {
    const sum = sums[code];
    return sum && sum !== 'missing' && sum.workshops > 0 ? [{ code, ...sum }] : [];
  });
  if (reached.length + missing.length === 0) return null;
  const nameOf = (code: string) => knownName(words.lists.provinces, code);
  return (
    <section class="report-part">
      <h2>{overTime.byProvince}</h2>
      <p class="soft" dir="auto">
        {(project && name) || overTime.whole}
      </p>
      {reached.length > 0 && (
        <BarChart
          caption={overTime.byProvince}
          rows={reached.map(({ code, joined, workshops }) => ({
            key: code,
            label: nameOf(code),
            figure: summedFigure(joined),
            note: <RestsOn workshops={joined.workshops} all={workshops} words={words.report} />,
          }))}
          axis={countAxis(reached.map(({ joined }) => joined.people))}
          unit="people"
          direction={directionOf(language)}
          words={words.report}
        />
      )}
      {missing.length > 0 && (
        <div class="callout" role="alert">
          <p>
            {fillWords(overTime.missing, {
              names: missing.map(nameOf).join(words.lists.between),
            })}
          </p>
          <Button quiet text={words.frame.tryAgain} onPress={() => onAgain(missing)} />
        </div>
      )}
    </section>
  );
}
