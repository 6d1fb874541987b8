import type { ComponentChild } from 'preact';
import type { Language } from '../../../functions/platform/language.ts';
import type { ConsoleApp } from './app.ts';
import type { Me, Membership } from './model.ts';
import type { ParamsOf, RouteName } from './navigation/routes.ts';
import type { Words } from './words/en.ts';

/** What every screen is given. */
export interface ScreenProps<Name extends RouteName = RouteName> {
  readonly app: ConsoleApp;
  readonly me: Me;
  /** Of the address; the person is a member of it, in the `roles` that it has. */
  readonly organisation: Membership;
  readonly params: ParamsOf<Name>;
  readonly words: Words;
  readonly language: Language;
}

export type Screen<Name extends RouteName> = (props: ScreenProps<Name>) => ComponentChild;
