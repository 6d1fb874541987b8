import { displayCode } from '../../../../functions/enrollment/rules/typed-code.ts';
import { isPersonal } from '../code/read-typed.ts';
import { leaveJoining } from '../flow/begin-joining.ts';
import { withJoining } from '../flow/edit.ts';
import type { Joining } from '../keep/tab-record.ts';
import { Button } from '../parts/button.tsx';
import { Ltr } from '../parts/ltr.tsx';
import { Points } from '../parts/points.tsx';
import { TextButton } from '../parts/text-button.tsx';
import { Title } from '../parts/title.tsx';
import type { ScreenProps } from './screen-props.ts';

interface Props extends ScreenProps {
  readonly joining: Joining;
}

/** What is kept and who sees it; its version is `consentVersion` of the contract. */
export function ConsentScreen({ app, words: { entering }, joining }: Props) {
  const words = entering.consent;
  const personal = isPersonal(joining.code);
  return (
    <div class="prose">
      <Title text={words.title} />
      <p class="soft">
        {personal ? words.personalCode : words.code}: <Ltr>{displayCode(joining.code)}</Ltr>{' '}
        <TextButton text={words.otherCode} onPress={() => app.set(leaveJoining)} />
      </p>
      <p class="lead">{words.lead}</p>
      {personal && (
        <section class="callout">
          <h2>{words.employerTitle}</h2>
          <Points texts={words.employer} />
        </section>
      )}
      <h2>{words.keptTitle}</h2>
      <Points texts={words.kept} />
      <h2>{words.seenTitle}</h2>
      <Points texts={words.seen} />
      <h2>{words.limitTitle}</h2>
      <p>{words.limit}</p>
      <h2>{words.endTitle}</h2>
      <p>{words.end}</p>
      <h2>{words.rightsTitle}</h2>
      <Points texts={words.rights} />
      <Button
        text={words.agree}
        onPress={() => app.set((model) => withJoining(model, { step: 'about' }))}
      />
      <Button quiet text={words.decline} onPress={() => app.set(leaveJoining)} />
    </div>
  );
}
