import { attemptIsIn } from '../flow/attempt-is-in.ts';
import { withCardName } from '../flow/edit.ts';
import { lessonIdsOf } from '../flow/lesson-ids.ts';
import { finishedLessons } from '../flow/steps.ts';
import { Aids } from '../parts/aids.tsx';
import { Button } from '../parts/button.tsx';
import { Ltr } from '../parts/ltr.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

/** A card to print. The name lives in the page's memory only: it is neither sent nor kept. */
export function CardScreen(props: InsideProps) {
  const { app, model, words } = props;
  const { card } = words.closing;
  return (
    <>
      <WayBack {...props} />
      <div class="prose screen-only">
        <Title text={card.title} />
        <p class="lead">{card.lead}</p>
        <label class="field">
          <span>{card.name}</span>
          <input
            dir="auto"
            value={model.cardName}
            maxLength={80}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => app.set((now) => withCardName(now, value))}
          />
        </label>
        <Button text={card.print} onPress={() => window.print()} />
      </div>
      <Card {...props} />
      <Aids {...props} />
    </>
  );
}

function Card({ app, model, words, enrollment }: InsideProps) {
  const { card } = words.closing;
  const { workshop } = enrollment;
  const today = app.around.today();
  return (
    <section class="card" aria-label={card.title}>
      <p class="card-heading">{card.heading}</p>
      <p class="card-name" dir="auto">
        {model.cardName.trim() || card.noName}
      </p>
      <p>
        <bdi>{words.common.workshopTitles[workshop.title]}</bdi>
      </p>
      {workshop.modules.map(({ id }) => {
        const file = model.lessons[id];
        const all = lessonIdsOf(model)[id] ?? [];
        const finished = finishedLessons({ enrollment, record: model.record }, id);
        return (
          <dl class="card-facts" key={id}>
            {typeof file === 'object' && <Fact name={card.modules} value={file.title} />}
            {all.length > 0 && (
              <Fact name={card.lessons} value={`${finished.length} / ${all.length}`} />
            )}
            <Fact
              name={card.quizBefore}
              value={attemptIsIn(enrollment, { module: id, phase: 'before' }) ? card.yes : card.no}
            />
            <Fact
              name={card.quizAfter}
              value={attemptIsIn(enrollment, { module: id, phase: 'after' }) ? card.yes : card.no}
            />
          </dl>
        );
      })}
      <p class="soft">
        {card.date}: <Ltr>{today}</Ltr>
      </p>
      <p class="card-note">{card.noCertificate}</p>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
