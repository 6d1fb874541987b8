import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkshopPlan } from '../../../../functions/enrollment/workshops/plan.ts';
import { fill } from '../../words/fill.ts';
import { Button } from '../../workshop/parts/button.tsx';
import type { ConsoleApp } from '../app.ts';
import { KeptNote } from '../parts/kept-note.tsx';
import type { Words } from '../words/en.ts';
import { ContentGroup, NameGroup } from './name-group.tsx';
import { PeopleGroup, PhaseGroup } from './people-group.tsx';
import { PlaceGroup } from './place-group.tsx';
import type { Project } from './plan-context.ts';
import type { PlanForm } from './plan-form.ts';
import { type PlanFaults, planOfForm } from './plan-of-form.ts';
import { TimeGroup } from './time-group.tsx';

interface Props {
  readonly app: ConsoleApp;
  readonly words: Words;
  readonly projects: readonly Project[];
  /** Of the organisation. */
  readonly languages: readonly string[];
  readonly form: PlanForm;
  /** Whether it holds something that was not saved. */
  readonly touched: boolean;
  readonly onChange: (form: PlanForm) => void;
  readonly onDiscard: () => void;
  readonly submit: string;
  /** Sends the plan; the answer is what the back end found wrong with it. */
  readonly onSend: (plan: WorkshopPlan) => Promise<PlanFaults>;
}

/** The whole form of a plan. What is wrong is said at its field, and the first such gets the focus. */
export function PlanEditor(props: Props) {
  const { app, words, form, touched, onChange, onDiscard, submit, onSend } = props;
  const { planning } = words;
  const [faults, setFaults] = useState<PlanFaults>({});
  const [busy, setBusy] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const count = Object.keys(faults).length;
  useEffect(() => {
    if (count > 0) firstWrong(place.current)?.focus();
  }, [faults]);
  const send = async () => {
    const modules = app.around.modules.map(({ id }) => id);
    const read = planOfForm(form, { modules, languages: props.languages });
    setFaults(read.kind === 'faults' ? read.faults : {});
    if (read.kind === 'faults') return;
    setBusy(true);
    setFaults(await onSend(read.plan));
    setBusy(false);
  };
  const group = {
    form,
    change: (entries: Partial<PlanForm>) => onChange({ ...form, ...entries }),
    faults,
    words,
    modules: app.around.modules,
    projects: props.projects,
  };
  return (
    <form
      ref={place}
      // The browser's own messages would be in its language, and only one at a time.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <NameGroup {...group} />
      <ContentGroup {...group} />
      <TimeGroup {...group} />
      <PlaceGroup {...group} />
      <PeopleGroup {...group} />
      <PhaseGroup {...group} />
      <div role="alert">
        {count > 0 && (
          <p class="field-error">
            {count === 1 ? planning.wrong.one : fill(planning.wrong.some, { count })}
          </p>
        )}
      </div>
      <Button submits text={submit} busy={busy} />
      <KeptNote touched={touched} words={words} onDiscard={onDiscard} />
    </form>
  );
}

function firstWrong(form: HTMLFormElement | null): HTMLElement | null | undefined {
  return form?.querySelector<HTMLElement>(
    '.field-wrong input, .field-wrong select, .field-wrong textarea',
  );
}
