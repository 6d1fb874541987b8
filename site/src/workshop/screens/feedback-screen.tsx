import { sendOutbox } from '../actions/send-outbox.ts';
import { withFeedback } from '../flow/edit.ts';
import { Aids } from '../parts/aids.tsx';
import { Button } from '../parts/button.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

const questions = ['useful', 'respected', 'readyToHelp'] as const;
const none = { useful: null, respected: null, readyToHelp: null, ready: false };

/** Three closed questions, from 1 to 5; each can be skipped. */
export function FeedbackScreen(props: InsideProps) {
  const { app, model, words, enrollment } = props;
  const { feedback } = words.closing;
  const kept = model.record.feedback ?? none;
  const options = [
    { id: '', text: feedback.skip },
    { id: '1', text: `1 · ${feedback.least}` },
    ...['2', '3', '4'].map((id) => ({ id, text: id })),
    { id: '5', text: `5 · ${feedback.most}` },
  ];
  const send = () => {
    app.set((now) => withFeedback(now, { ...kept, ready: true }));
    void sendOutbox(app);
  };
  const open = !enrollment.feedbackGiven && !enrollment.workshop.closed;
  return (
    <>
      <WayBack {...props} />
      <div class="prose">
        <Title text={feedback.title} />
        <p class="lead">{feedback.lead}</p>
        {questions.map((question) => (
          <RadioList
            key={question}
            name={question}
            legend={feedback[question]}
            options={options}
            chosen={String(kept[question] ?? '')}
            onChoose={(id) =>
              app.set((now) =>
                withFeedback(now, {
                  ...kept,
                  [question]: id ? Number(id) : null,
                  ready: false,
                }),
              )
            }
          />
        ))}
        <Button
          text={feedback.send}
          busy={!open || (kept.ready && model.link === 'sending')}
          onPress={send}
        />
      </div>
      <Aids {...props} />
    </>
  );
}
