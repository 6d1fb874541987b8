import type { ComponentChild } from 'preact';
import type { Language } from '../../../functions/platform/language.ts';
import type { Me } from '../console/model.ts';
import type { CertificationApp } from './app.ts';
import type { ParamsOf, RouteName } from './navigation/routes.ts';
import type { Words } from './words/en.ts';

/** What every screen is given. */
export interface ScreenProps<Name extends RouteName = RouteName> {
  readonly app: CertificationApp;
  readonly me: Me;
  /** Of the address. */
  readonly params: ParamsOf<Name>;
  readonly words: Words;
  readonly language: Language;
}

export type Screen<Name extends RouteName> = (props: ScreenProps<Name>) => ComponentChild;
