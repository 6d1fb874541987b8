import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import type { ScreenProps } from '../screen-props.ts';
import type { People } from './rules/people.ts';
import type { List, Progress } from './state.ts';

export interface ToolProps extends ScreenProps<'roster'> {
  readonly sheet: WorkshopSheet;
}

/** What the parts of the tool share once a list was chosen. */
export interface ListProps extends ToolProps {
  readonly list: List;
  readonly change: (list: List) => void;
}

/** What they share once it is clear whom the list names. */
export interface PeopleProps extends ListProps {
  readonly people: People;
  /** People marked in the list, by their first row. */
  readonly marked: ReadonlySet<number>;
  readonly mark: (marked: ReadonlySet<number>) => void;
  readonly progress: Progress | null;
  /** Runs one request after another; meanwhile nothing else can begin. */
  readonly run: (
    what: Progress['what'],
    all: number,
    work: (got: (count: number) => void) => Promise<void>,
  ) => void;
}
