import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import type { Recognised } from '../../../../../functions/certification/bodies/views.ts';
import { base64urlOf } from '../../../base64url-of.ts';
import { useDraft } from '../../../console/drafts/use-draft.ts';
import { fill } from '../../../words/fill.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import { TextButton } from '../../../workshop/parts/text-button.tsx';
import { trackName } from '../../parts/named.ts';
import { useGone } from '../../parts/use-gone.ts';
import { batchesOf, fileOnItsWay, peopleIn } from './batches-of.ts';
import { ChooseRecognised } from './choose-recognised.tsx';
import type { ProposeProps } from './recognitions-screen.tsx';

/** Proposes all people of a file, a batch a request; what was sent is kept in mind until it is done. */
export function ProposeFile(props: ProposeProps) {
  const { app, words, tracks } = props;
  const { file: texts } = words.certifier.recognition;
  const { draft, busy, propose } = useProposals(props);
  const [begun] = useState(draft.touched);
  const way = draft.value;
  const take = (people: readonly Recognised[]) =>
    draft.set(batchesOf(people, () => base64urlOf(app.around.randomBytes(16))));
  return (
    <details class="act" open={begun}>
      <summary>{texts.title}</summary>
      <div>
        <p>{texts.lead}</p>
        {/* While it is sent it can't be let go of: what comes back would put it in place again. */}
        {!busy && <ChooseRecognised words={words} tracks={tracks} onRead={take} />}
        {way && (
          <>
            <p role="status">
              {fill(texts.found, { count: peopleIn(way) })}{' '}
              {way.sent > 0 &&
                fill(texts.going, { sent: peopleIn(way, way.sent), all: peopleIn(way) })}
            </p>
            <People {...props} people={way.batches.flatMap(({ recognised }) => recognised)} />
            <Button
              text={fill(texts.press, { count: peopleIn(way) })}
              busy={busy}
              onPress={() => void propose()}
            />
            {!busy && <TextButton text={texts.other} onPress={() => draft.settle(null)} />}
          </>
        )}
      </div>
    </details>
  );
}

function useProposals({ app, words, params, onProposed }: ProposeProps) {
  const [busy, setBusy] = useState(false);
  const draft = useDraft(app, {
    name: `recognise-file-1/${params.organisationId}`,
    schema: z.nullable(fileOnItsWay),
    initial: null,
  });
  const isGone = useGone();
  const propose = async () => {
    const way = draft.value;
    if (!way) return;
    setBusy(true);
    let { sent } = way;
    for (const body of way.batches.slice(sent)) {
      const outcome = await app.call(bodiesEndpoints.recognise, { params, body });
      if (outcome.kind !== 'answer') {
        setBusy(false);
        return app.tell(outcome);
      }
      sent += 1;
      draft.set({ ...way, sent });
      // Whoever went to another screen sends the rest from there, or lets go of it.
      if (isGone.current) return;
      onProposed(outcome.body);
    }
    setBusy(false);
    draft.settle(null);
    app.say(fill(words.certifier.recognition.file.done, { count: peopleIn(way) }));
  };
  return { draft, busy, propose };
}

function People({
  app,
  words,
  people,
}: Pick<ProposeProps, 'app' | 'words'> & { readonly people: readonly Recognised[] }) {
  const { file, columnNames } = words.certifier.recognition;
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{file.person}</th>
            <th scope="col">{columnNames.track}</th>
            <th scope="col">{columnNames.province}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ holder, trackId }) => (
            <tr key={`${holder.email}/${trackId}`}>
              <td>
                <bdi>{holder.name}</bdi>
              </td>
              <td>{trackName(app, trackId)}</td>
              <td>{words.lists.provinces[holder.province]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
