import { LinkState } from './parts/link-state.tsx';
import { NoticeRegion } from './parts/notice-region.tsx';
import { WorkshopNotes } from './parts/workshop-notes.tsx';
import { AboutScreen } from './screens/about-screen.tsx';
import { CodeScreen } from './screens/code-screen.tsx';
import { ConsentScreen } from './screens/consent-screen.tsx';
import { EnrolledScreen } from './screens/enrolled-screen.tsx';
import { HandOnScreen } from './screens/hand-on-screen.tsx';
import { InsideScreen } from './screens/inside-screen.tsx';
import { EraseScreen } from './screens/leave-screen.tsx';
import { SamePersonScreen } from './screens/same-person-screen.tsx';
import type { ScreenProps } from './screens/screen-props.ts';
import { StartingScreen, UnreachableScreen } from './screens/starting-screen.tsx';

interface Props extends ScreenProps {
  /** Names what is on the screen, so that another screen never inherits what was typed. */
  readonly name: string;
}

/** The whole participant app: what was said last, the screen, and how sending goes. */
export function Workshop({ name, ...props }: Props) {
  return (
    <div class="workshop">
      <WorkshopNotes {...props} />
      <NoticeRegion notice={props.model.notice} words={props.words} />
      <div key={name}>
        <CurrentScreen {...props} />
      </div>
      <LinkState {...props} />
    </div>
  );
}

function CurrentScreen(props: ScreenProps) {
  const { screen, enrollment } = props.model;
  switch (screen.kind) {
    case 'starting':
      return <StartingScreen {...props} />;
    case 'unreachable':
      return <UnreachableScreen {...props} />;
    case 'code':
      return <CodeScreen {...props} typed={screen.typed} />;
    case 'same-person':
      return <SamePersonScreen {...props} code={screen.code} />;
    case 'joining':
      return <JoiningScreen {...props} />;
    case 'enrolled':
      return <EnrolledScreen {...props} resumeCode={screen.resumeCode} />;
    case 'hand-on':
      return <HandOnScreen {...props} resumeCode={screen.resumeCode} />;
    case 'erase':
      return <EraseScreen {...props} />;
    case 'inside':
      return enrollment && <InsideScreen {...props} enrollment={enrollment} />;
  }
}

function JoiningScreen(props: ScreenProps) {
  const { joining } = props.model.record;
  if (!joining) return null;
  const Screen = joining.step === 'consent' ? ConsentScreen : AboutScreen;
  return <Screen {...props} joining={joining} />;
}
