import { useState } from 'preact/hooks';
import { statementsEndpoints } from '../../../../functions/certification/statements/contract.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Points } from '../../workshop/parts/points.tsx';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/hash-to.ts';
import type { ScreenProps } from '../screen-props.ts';
import { claimsIn, type MadeStatement } from './made-statement.ts';
import { StatementFiles } from './statement-files.tsx';
import { StatementPaper } from './statement-paper.tsx';

/** For coordinators: a signed count of who has completed, to be handed to an inspector. */
export function StatementScreen(props: ScreenProps<'statement'>) {
  const { app, params, words } = props;
  const { statement, frame } = words;
  const [made, setMade] = useState<MadeStatement>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const outcome = await app.call(statementsEndpoints.make, { params });
    setBusy(false);
    if (outcome.kind !== 'answer') return app.tell(outcome);
    setMade(outcome.body);
    app.say(statement.made);
  };
  return (
    <>
      <div class="prose screen-only">
        <p class="way-back">
          <a href={hashTo('workshop', params)}>{frame.backTo}</a>
        </p>
        <Title text={statement.title} />
        <p class="lead">{statement.lead}</p>
        <Points texts={statement.points} />
        <Button
          text={made ? statement.again : statement.make}
          quiet={made !== undefined}
          busy={busy}
          onPress={() => void make()}
        />
      </div>
      {made && (
        <>
          <StatementFiles {...props} made={made} />
          <StatementPaper {...props} said={claimsIn(made)} />
        </>
      )}
    </>
  );
}
