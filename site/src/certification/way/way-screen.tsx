import type { PathView } from '../../../../functions/certification/contract.ts';
import { Loaded } from '../../console/parts/loaded.tsx';
import { fill } from '../../words/fill.ts';
import { Title } from '../../workshop/parts/title.tsx';
import { hashTo } from '../navigation/routes.ts';
import { trackName, trackOf } from '../parts/named.ts';
import { useWay } from '../parts/use-way.ts';
import type { ScreenProps } from '../screen-props.ts';
import { NextStep } from './next-step.tsx';
import { StepRow } from './step-row.tsx';

/** The way through one track as steps: what is done, what is next, and why something waits. */
export function WayScreen(props: ScreenProps<'way'>) {
  const { app, words, params } = props;
  const [loaded, { reload }] = useWay(app, params);
  return (
    <>
      <Title text={trackName(app, params.trackId)} />
      <Loaded loaded={loaded} words={words} reload={reload}>
        {(path) => <Way {...props} path={path} />}
      </Loaded>
    </>
  );
}

export interface WayProps extends ScreenProps<'way'> {
  readonly path: PathView;
}

export function Way(props: WayProps) {
  const { app, words, path } = props;
  const { way } = words;
  const { bodyName, trackId, trackVersion, renewing, steps, credential } = path;
  return (
    <>
      <p>{trackOf(app, trackId)?.summary}</p>
      <p class="soft">
        {way.issuedBy}: <bdi>{bodyName}</bdi> · {fill(way.version, { version: trackVersion })}
      </p>
      {renewing && <p class="callout">{way.renewing}</p>}
      {credential && (
        <p>
          <a href={hashTo('credential', { credentialId: credential.id })}>{way.credential}</a>
        </p>
      )}
      <NextStep {...props} />
      <h2>{way.steps}</h2>
      <ol class="plain-list">
        {steps.map((step) => (
          <StepRow key={step.name} {...props} step={step} />
        ))}
      </ol>
    </>
  );
}
