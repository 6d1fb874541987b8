import type { EnrollmentState } from '../../../../functions/enrollment/contract.ts';
import type { App } from '../app.ts';
import type { Model } from '../flow/model.ts';
import type { Words } from '../words/en.ts';

/** What every screen is given. */
export interface ScreenProps {
  readonly app: App;
  readonly model: Model;
  readonly words: Words;
}

/** A screen inside the workshop. */
export interface InsideProps extends ScreenProps {
  readonly enrollment: EnrollmentState;
}
