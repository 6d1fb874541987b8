import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import { Loaded } from '../../../console/parts/loaded.tsx';
import { useLoaded } from '../../../console/parts/use-loaded.ts';
import { hashTo } from '../../navigation/routes.ts';
import type { ScreenProps } from '../../screen-props.ts';
import { BodyFrame } from '../body-frame.tsx';
import { Evidence, type EvidenceBody } from './evidence.tsx';

/** One application with all its evidence, and the decision at its end. */
export function ApplicantScreen(props: ScreenProps<'applicant'>) {
  const { app, words, params } = props;
  const { organisationId } = params;
  const [loaded, { reload, put }] = useLoaded(app, bodiesEndpoints.evidence, { params });
  return (
    <BodyFrame {...props} place="queue" title={words.titles.applicant}>
      <p class="way-back screen-only">
        <a href={hashTo('queue', { organisationId })}>{words.certifier.application.toQueue}</a>
      </p>
      <Loaded<EvidenceBody> loaded={loaded} words={words} reload={reload}>
        {(found) => <Evidence {...props} found={found} onChanged={put} onOutdated={reload} />}
      </Loaded>
    </BodyFrame>
  );
}
