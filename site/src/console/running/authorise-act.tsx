import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { dateIn } from '../../dates.ts';
import { fill } from '../../words/fill.ts';
import { localTime } from '../clock/local-time.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { TextInput } from '../parts/inputs.tsx';
import { KeptNote } from '../parts/kept-note.tsx';
import { Act } from './act.tsx';
import { GuardiansSheets } from './guardians-sheets.tsx';
import type { ActProps } from './use-change.ts';

const authorisationForm = z.object({ school: z.string(), guardians: z.string() });

/** A coordinator puts on record what a workshop for young people needs. */
export function AuthoriseAct(props: ActProps) {
  const { app, words, language, workshop } = props;
  const texts = words.running.acts.authorise;
  const before = workshop.authorisation;
  const initial = {
    school: before?.schoolAuthorised ?? '',
    guardians: before?.guardiansInformed ?? '',
  };
  const draft = useDraft(app, {
    name: `authorise-1/${workshop.id}`,
    schema: authorisationForm,
    initial,
  });
  const { school, guardians } = draft.value;
  const [wrong, setWrong] = useState(false);
  const today = localTime(app.around.now()).day;
  const possible = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;
  const error = (day: string) => (wrong && !possible(day) ? texts.fault : undefined);
  const record = useRecord(props);
  const press = async () => {
    const complete = possible(school) && possible(guardians);
    setWrong(!complete);
    if (complete && (await record({ school, guardians }))) draft.settle(draft.value);
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
        open={before === null || draft.touched}
        onPress={press}
      >
        <GuardiansSheets {...props} />
        <TextInput
          type="date"
          label={texts.school}
          error={error(school)}
          value={school}
          onType={(day) => draft.set({ school: day, guardians })}
        />
        <TextInput
          type="date"
          label={texts.guardians}
          hint={texts.guardiansHint}
          error={error(guardians)}
          value={guardians}
          onType={(day) => draft.set({ school, guardians: day })}
        />
        <KeptNote touched={draft.touched} words={words} onDiscard={() => draft.settle(initial)} />
      </Act>
    </>
  );
}

/** Records both days; whether that was done. A plan that has changed meanwhile is looked at first. */
function useRecord({ app, words, params, workshop, onChanged, onOutdated }: ActProps) {
  return async ({ school, guardians }: z.infer<typeof authorisationForm>): Promise<boolean> => {
    const outcome = await app.call(workshopsEndpoints.authorise, {
      params,
      body: { version: workshop.version, schoolAuthorised: school, guardiansInformed: guardians },
    });
    if (outcome.kind === 'answer') {
      onChanged(outcome.body);
      app.say(words.running.acts.authorise.done);
      return true;
    }
    app.tell(outcome);
    onOutdated();
    return false;
  };
}
