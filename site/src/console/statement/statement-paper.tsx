import type { ComponentChild } from 'preact';
import { rosterSize } from '../../../../functions/certification/rules/count-roster.ts';
import type { StatementClaims } from '../../../../functions/certification/statements/statement.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import { Ltr } from '../../workshop/parts/ltr.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { QrCode } from '../sharing/qr-code.tsx';

interface Props extends ScreenProps<'statement'> {
  readonly said: StatementClaims;
}

/**
 * The statement to print. Its code leads to the page for checking and doesn't hold it: with a
 * signature by RSA-3072 it would be finer than phones read from paper.
 */
export function StatementPaper({ words, said, app, language }: Props) {
  const { statement } = words;
  const address = `${location.origin}/${language}/verify/`;
  const { shared } = statement;
  const titles = new Map(app.around.modules.map(({ id, title }) => [id, title]));
  return (
    <>
      <section class="prose screen-only">
        <h2>{statement.paperTitle}</h2>
        <Button text={statement.print} onPress={() => window.print()} />
      </section>
      <article class="statement-paper">
        <h2>{shared.heading}</h2>
        <Facts said={said} shared={shared} titles={titles} language={language} />
        {said.calledOff && <p>{shared.calledOff}</p>}
        <p>{shared.limits}</p>
        <p class="statement-digest">
          {statement.digest} <Ltr>{said.digest}</Ltr>
        </p>
        <div class="statement-check">
          <QrCode text={address} label={statement.qr} />
          <div>
            <p>{statement.check}</p>
            <p>
              <Ltr>{address}</Ltr>
            </p>
            <p>{statement.onPaper}</p>
          </div>
        </div>
      </article>
    </>
  );
}

interface FactsProps extends Pick<Props, 'said' | 'language'> {
  readonly shared: Props['words']['statement']['shared'];
  readonly titles: ReadonlyMap<string, string>;
}

function Facts({ said, shared: { fact, module }, titles, language }: FactsProps) {
  const { codes } = said;
  const modules = said.modules.map(({ id, version }) => (
    <p key={id}>
      <bdi>{fill(module, { title: titles.get(id) ?? id, version })}</bdi>
    </p>
  ));
  const days = said.days.map((day) => <p key={day}>{dateIn(language, day)}</p>);
  const rows: readonly (readonly [string, ComponentChild])[] = [
    [fact.organisation, <bdi key="name">{said.organisation}</bdi>],
    [fact.modules, modules],
    [fact.days, days],
    [fact.closed, dateIn(language, said.closed)],
    [fact.roster, rosterSize(codes)],
    [fact.completed, codes.completed],
    ...(codes.replaced > 0 ? ([[fact.replaced, codes.replaced]] as const) : []),
    [fact.asOf, dateIn(language, said.asOf)],
  ];
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
