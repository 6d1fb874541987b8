import type * as z from 'zod/mini';
import { bodiesEndpoints } from '../../../../../functions/certification/bodies/contract.ts';
import type {
  issuerView,
  Overview as OverviewBody,
} from '../../../../../functions/certification/bodies/views.ts';
import { localTime } from '../../../console/clock/local-time.ts';
import { saveFile } from '../../../console/csv/save-file.ts';
import { writeCsv } from '../../../console/csv/write-csv.ts';
import { bothLoaded } from '../../../console/parts/both-loaded.ts';
import { Loaded } from '../../../console/parts/loaded.tsx';
import { useLoaded } from '../../../console/parts/use-loaded.ts';
import { Button } from '../../../workshop/parts/button.tsx';
import type { ScreenProps } from '../../screen-props.ts';
import { BodyFrame, type BodyProps } from '../body-frame.tsx';
import { Breakdowns } from './breakdowns.tsx';
import { overviewRows } from './overview-rows.ts';
import { Roadmap } from './roadmap.tsx';
import { TargetsEditor } from './targets-editor.tsx';
import { Warnings } from './warnings.tsx';

type Issuer = z.infer<typeof issuerView>;

/** Whom the body has certified, what is missing for its work, and where people are missing. */
export function OverviewScreen(props: ScreenProps<'overview'>) {
  const { app, words, params } = props;
  const [figures, { reload, put }] = useLoaded(app, bodiesEndpoints.overview, { params });
  const [issuer, { reload: again }] = useLoaded(app, bodiesEndpoints.issuer, { params });
  return (
    <BodyFrame {...props} place="overview">
      <p class="lead">{words.certifier.overview.lead}</p>
      <Loaded<readonly [OverviewBody, Issuer]>
        loaded={bothLoaded<OverviewBody, Issuer>(figures, issuer)}
        words={words}
        reload={() => {
          reload();
          again();
        }}
      >
        {([overview, { profile }]) => (
          <Overview
            {...props}
            overview={overview}
            hasProfile={profile !== null}
            onChanged={put}
            onOutdated={reload}
          />
        )}
      </Loaded>
    </BodyFrame>
  );
}

export interface OverviewProps extends BodyProps {
  readonly overview: OverviewBody;
  readonly onChanged: (overview: OverviewBody) => void;
  readonly onOutdated: () => void;
}

export function Overview(props: OverviewProps & { readonly hasProfile: boolean }) {
  const { app, words, overview } = props;
  const { overview: texts } = words.certifier;
  const today = localTime(app.around.now()).day;
  const save = () =>
    saveFile(
      'overview.csv',
      'text/csv',
      writeCsv(Object.values(texts.csvColumns), overviewRows(overview, { app, words }, today)),
    );
  return (
    <>
      <Warnings {...props} />
      <Breakdowns {...props} />
      <Roadmap {...props} today={today} />
      <TargetsEditor {...props} />
      <Button quiet text={texts.csv} onPress={save} />
    </>
  );
}
