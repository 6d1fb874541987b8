import { useState } from 'preact/hooks';
import { Button } from '../../workshop/parts/button.tsx';
import type { ModuleFacts } from '../app.ts';
import { OneOf } from '../parts/choices.tsx';
import type { Words } from '../words/en.ts';
import type { TallyOf } from './tallies.ts';

interface Props {
  readonly modules: readonly ModuleFacts[];
  readonly words: Words;
  readonly onChoose: (of: TallyOf) => void;
}

/** Module, form and phase of the sheets that were counted. */
export function WhichSheets({ modules, words: { paper }, onChoose }: Props) {
  const [module, setModule] = useState(modules[0]?.id ?? '');
  const [form, setForm] = useState<TallyOf['form']>('A');
  const [phase, setPhase] = useState<TallyOf['phase']>('before');
  return (
    <section>
      <h2>{paper.which}</h2>
      {modules.length > 1 && (
        <OneOf
          legend={paper.module}
          options={modules.map(({ id, title }) => ({ id, text: title }))}
          value={module}
          onChoose={setModule}
        />
      )}
      <OneOf
        legend={paper.form}
        options={[
          { id: 'A', text: 'A' },
          { id: 'B', text: 'B' },
        ]}
        value={form}
        onChoose={(id) => setForm(id === 'B' ? 'B' : 'A')}
      />
      <OneOf
        legend={paper.phase}
        options={[
          { id: 'before', text: paper.phases.before },
          { id: 'after', text: paper.phases.after },
        ]}
        value={phase}
        onChoose={(id) => setPhase(id === 'after' ? 'after' : 'before')}
      />
      <Button text={paper.next} onPress={() => onChoose({ module, form, phase })} />
    </section>
  );
}
