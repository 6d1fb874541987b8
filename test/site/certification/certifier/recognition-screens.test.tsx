/** @jsxRuntime automatic @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { RefusedFile } from '../../../../site/src/certification/certifier/recognition/choose-recognised.tsx';
import { ProposeFile } from '../../../../site/src/certification/certifier/recognition/propose-file.tsx';
import { Propose } from '../../../../site/src/certification/certifier/recognition/recognitions-screen.tsx';
import { WaitingRecognitions } from '../../../../site/src/certification/certifier/recognition/waiting-recognitions.tsx';
import { fill } from '../../../../site/src/words/fill.ts';
import { trackId } from '../sample-way.ts';
import { sampleBody, sampleRecognition, textOf } from './sample-body.ts';

const nothing = () => undefined;
const tracks = { [trackId]: 'Calm leader' };

describe('recognitions', () => {
  test('are confirmed by another than who proposed; either may discard', () => {
    const body = sampleBody();
    const { confirm, discard, own } = body.words.certifier.recognition;
    const shown = (isOwn: boolean) =>
      textOf(
        render(
          <WaitingRecognitions
            {...body}
            recognitions={[{ ...sampleRecognition, isOwn }]}
            onSettled={nothing}
          />,
        ),
      );
    expect(shown(false)).toContain(confirm.press);
    expect(shown(true)).not.toContain(confirm.press);
    expect(shown(true)).toContain(own);
    expect(shown(true)).toContain(discard.press);
  });

  test('from a file go on after a lost reply where they were', () => {
    const { holder, months, evidence, reason } = sampleRecognition;
    const recognised = [{ holder, trackId, months, evidence, reason }];
    const { organisationId } = sampleBody().params;
    const body = sampleBody('en', {
      [`recognise-file-1/${organisationId}`]: {
        batches: [
          { pageKey: 'one', recognised },
          { pageKey: 'two', recognised },
        ],
        sent: 1,
      },
    });
    const html = render(<ProposeFile {...body} tracks={tracks} onProposed={nothing} />);
    expect(html).toMatch(/<details[^>]* open/);
    const { going } = body.words.certifier.recognition.file;
    expect(textOf(html)).toContain(fill(going, { sent: 1, all: 2 }));
  });

  test('are proposed only for tracks that the body offers, once it has a profile', () => {
    const body = sampleBody();
    const shown = (offered: readonly string[] | null) =>
      render(<Propose {...body} offered={offered} onProposed={nothing} />);
    expect(shown([trackId, 'newer-than-this-page'])).toContain('>Calm leader</option>');
    expect(shown(['newer-than-this-page'])).not.toContain('>Calm leader</option>');
    expect(textOf(shown(null))).toContain(body.words.certifier.overview.noProfile);
    expect(shown(null)).not.toContain('<form');
  });

  test('from a file that was not taken are named by row and column', () => {
    const { words } = sampleBody();
    const rows = [{ number: 4, fields: ['province' as const, 'months' as const] }];
    const html = render(<RefusedFile words={words} refused={{ kind: 'wrong', rows }} />);
    expect(textOf(html)).toContain('Row 4: Province, Months');
  });
});
