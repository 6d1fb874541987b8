import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { version } from '../../../../../functions/platform/fields.ts';
import { localTime } from '../../../console/clock/local-time.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { KeptNote } from '../../../console/parts/kept-note.tsx';
import { replaced } from '../../../console/parts/replaced.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import type { OverviewProps } from './overview-screen.tsx';
import { TargetsTable } from './roadmap.tsx';
import { TargetFields } from './target-fields.tsx';
import {
  emptyTarget,
  formOfTarget,
  mostTargets,
  type TargetFault,
  targetForm,
  targetsOfForms,
} from './targets-form.ts';

/** What was typed, and the version that it was typed over. */
const kept = z.object({ version, forms: z.array(targetForm) });

const keptOf = ({ targets, targetsVersion }: OverviewProps['overview']) => ({
  version: targetsVersion,
  forms: targets.map(formOfTarget),
});

/** All targets of the body in one form; another certifier's are shown before they are replaced. */
export function TargetsEditor(props: OverviewProps) {
  const { words, overview } = props;
  const { targets: texts } = words.certifier.overview;
  const { draft, faults, busy, save, remove, begin } = useTargets(props);
  const [begun] = useState(draft.touched);
  const { version: base, forms } = draft.value;
  const put = (next: typeof forms) => draft.set({ version: base, forms: next });
  return (
    <details class="act" open={begun}>
      <summary>{texts.title}</summary>
      <div>
        {base !== overview.targetsVersion && <Theirs {...props} onTake={begin} />}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {forms.map((form, at) => (
            <TargetFields
              key={at}
              {...props}
              number={at + 1}
              form={form}
              faults={faults[at] ?? []}
              onChange={(next) => put(replaced(forms, at, next))}
              onRemove={() => remove(at)}
            />
          ))}
          {forms.length < mostTargets ? (
            <Button quiet text={texts.add} onPress={() => put([...forms, emptyTarget])} />
          ) : (
            <p>{texts.most}</p>
          )}{' '}
          <Button submits text={words.frame.save} busy={busy} />
          <KeptNote touched={draft.touched} words={words} onDiscard={begin} />
        </form>
      </div>
    </details>
  );
}

function Theirs(props: OverviewProps & { readonly onTake: () => void }) {
  const { app, words, onTake } = props;
  const { targets: texts } = words.certifier.overview;
  return (
    <section class="callout">
      <p>{texts.changed}</p>
      <TargetsTable {...props} caption={texts.theirs} today={localTime(app.around.now()).day} />
      <Button quiet text={texts.takeTheirs} onPress={onTake} />
    </section>
  );
}

function useTargets({ app, words, params, overview, onChanged, onOutdated }: OverviewProps) {
  const [faults, setFaults] = useState<readonly (readonly TargetFault[])[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: `targets-1/${params.organisationId}`,
    schema: kept,
    initial: keptOf(overview),
  });
  const save = async () => {
    const read = targetsOfForms(draft.value.forms);
    setFaults(read.kind === 'faults' ? read.faults : []);
    if (read.kind === 'faults') return;
    setBusy(true);
    const body = { version: overview.targetsVersion, targets: read.targets };
    const outcome = await app.call(bodiesEndpoints.changeTargets, { params, body });
    setBusy(false);
    if (outcome.kind !== 'answer') {
      app.tell(outcome);
      // Then the newest stand beside what was typed.
      onOutdated();
      return;
    }
    draft.settle(keptOf(outcome.body));
    onChanged(outcome.body);
    app.say(words.certifier.overview.targets.saved);
  };
  // What is wrong with a target goes with it.
  const remove = (at: number) => {
    const { version: base, forms } = draft.value;
    draft.set({ version: base, forms: without(forms, at) });
    setFaults(without(faults, at));
  };
  const begin = () => {
    draft.settle(keptOf(overview));
    setFaults([]);
  };
  return { draft, faults, busy, save, remove, begin };
}

function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, other) => other !== at);
}
