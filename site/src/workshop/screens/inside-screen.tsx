import { CardScreen } from './card-screen.tsx';
import { CompletionScreen } from './completion-screen.tsx';
import { ContactsScreen } from './contacts-screen.tsx';
import { FeedbackScreen } from './feedback-screen.tsx';
import { HubScreen } from './hub-screen.tsx';
import { LeaveScreen } from './leave-screen.tsx';
import { LessonScreen } from './lesson-screen.tsx';
import { QuizScreen } from './quiz-screen.tsx';
import { ResultScreen } from './result-screen.tsx';
import type { InsideProps } from './screen-props.ts';

/** The screen of the place where the participant is. */
export function InsideScreen(props: InsideProps) {
  const { place } = props.model.record;
  switch (place.at) {
    case 'quiz':
      return <QuizScreen {...props} place={place} />;
    case 'lesson':
      return <LessonScreen {...props} module={place.module} lesson={place.lesson} />;
    case 'result':
      return <ResultScreen {...props} module={place.module} />;
    case 'feedback':
      return <FeedbackScreen {...props} />;
    case 'completion':
      return <CompletionScreen {...props} />;
    case 'contacts':
      return <ContactsScreen {...props} />;
    case 'card':
      return <CardScreen {...props} />;
    case 'leave':
      return <LeaveScreen {...props} />;
    default:
      return <HubScreen {...props} />;
  }
}
