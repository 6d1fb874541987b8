import { useState } from 'preact/hooks';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { localTime } from '../clock/local-time.ts';
import { TextInput } from '../parts/inputs.tsx';
import { Act } from './act.tsx';
import type { ActProps } from './use-change.ts';

/** A coordinator puts on record what a workshop for young people needs. */
export function AuthoriseAct({ app, words, language, params, workshop, ...props }: ActProps) {
  const texts = words.running.acts.authorise;
  const before = workshop.authorisation;
  const [school, setSchool] = useState(before?.schoolAuthorised ?? '');
  const [guardians, setGuardians] = useState(before?.guardiansInformed ?? '');
  const [wrong, setWrong] = useState(false);
  const today = localTime(app.around.now()).day;
  const possible = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;
  const error = (day: string) => (wrong && !possible(day) ? texts.fault : undefined);
  const record = async () => {
    const complete = possible(school) && possible(guardians);
    setWrong(!complete);
    if (!complete) return;
    const outcome = await app.call(workshopsEndpoints.authorise, {
      params,
      body: { schoolAuthorised: school, guardiansInformed: guardians },
    });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    props.onChanged(outcome.body);
    app.say(texts.done);
  };
  return (
    <>
      {before && (
        <p>
          {fill(texts.recorded, {
            school: dateIn(language, before.schoolAuthorised),
            guardians: dateIn(language, before.guardiansInformed),
          })}
        </p>
      )}
      <Act
        title={texts.title}
        note={texts.note}
        press={texts.press}
        open={before === null}
        onPress={record}
      >
        <TextInput
          type="date"
          label={texts.school}
          error={error(school)}
          value={school}
          onType={setSchool}
        />
        <TextInput
          type="date"
          label={texts.guardians}
          hint={texts.guardiansHint}
          error={error(guardians)}
          value={guardians}
          onType={setGuardians}
        />
      </Act>
    </>
  );
}
