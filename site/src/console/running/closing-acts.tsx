import { useState } from 'preact/hooks';
import { workshopsEndpoints } from '../../../../functions/enrollment/workshops/contract.ts';
import { OneOf } from '../parts/choices.tsx';
import { Act } from './act.tsx';
import { type ActProps, useChange } from './use-change.ts';

const notices = [0, 5, 15] as const;

/** Ends the workshop at once, or after participants were told. */
export function CloseAct(props: ActProps) {
  const { close } = props.words.running.acts;
  const [notice, setNotice] = useState<(typeof notices)[number]>(5);
  const change = useChange(props);
  return (
    <Act
      title={close.title}
      note={close.note}
      press={close.press}
      onPress={() =>
        change(
          { change: 'close', noticeMinutes: notice },
          notice === 0 ? close.done : close.doneLater,
        )
      }
    >
      <OneOf
        legend={close.when}
        options={notices.map((minutes) => ({
          id: String(minutes),
          text: close.notices[minutes],
        }))}
        value={String(notice)}
        onChoose={(chosen) => setNotice(notices.find((each) => String(each) === chosen) ?? 5)}
      />
    </Act>
  );
}

/** Calls a workshop off; a draft that is discarded is gone, so the list is shown. */
export function CancelAct(props: ActProps) {
  const { app, organisation, words, workshop } = props;
  const { cancel, discard } = words.running.acts;
  const isDraft = workshop.state === 'draft';
  const texts = isDraft ? discard : cancel;
  const change = useChange(props);
  const press = async () => {
    const refused = await change({ change: 'cancel' }, texts.done);
    if (!refused && isDraft) app.go('workshops', { organisationId: organisation.id }, texts.done);
  };
  return <Act title={texts.title} note={texts.note} press={texts.press} onPress={press} />;
}

/** A coordinator erases a workshop that is over, with all records of its participants. */
export function EraseAct({ app, words, organisation, params }: ActProps) {
  const { erase } = words.running.acts;
  const press = async () => {
    const outcome = await app.call(workshopsEndpoints.erase, { params });
    if (outcome.kind !== 'answer') return app.tell(outcome);
    app.go('workshops', { organisationId: organisation.id }, erase.done);
  };
  return <Act title={erase.title} note={erase.note} press={erase.press} onPress={press} />;
}
