import { dayInPakistan } from '../../../../../functions/enrollment/rules/day-in-pakistan.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import { saveFile } from '../../csv/save-file.ts';
import { writeCsv } from '../../csv/write-csv.ts';
import { reportHead, reportRows } from '../csv/report-rows.ts';
import type { SectionProps } from './section-props.ts';

/** Downloads and printing: all made on this device from what is shown. */
export function TakeSection({ view, reading }: SectionProps) {
  const { take } = reading.words.report;
  const name = `report-${dayInPakistan(view.closedAt)}`;
  return (
    <section class="report-part screen-only">
      <h2>{take.title}</h2>
      <p>{take.lead}</p>
      <Button
        text={take.csv}
        onPress={() =>
          saveFile(`${name}.csv`, 'text/csv', writeCsv(reportHead, reportRows(view, reading)))
        }
      />
      <Button
        quiet
        text={take.json}
        onPress={() => saveFile(`${name}.json`, 'application/json', JSON.stringify(view, null, 2))}
      />
      <Button quiet text={take.print} onPress={() => window.print()} />
    </section>
  );
}
