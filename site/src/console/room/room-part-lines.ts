import type { Language } from '../../../../functions/platform/language.ts';
import { dateIn } from '../../dates.ts';
import type { Words } from '../words/en.ts';
import { headKinds, type RoomPart } from './room-form.ts';

interface Around {
  readonly words: Words;
  readonly language: Language;
}

/** One part of a room record to read, a line for each entry. */
export function roomPartLines(
  { headCounts, stakeholders, notes }: RoomPart,
  part: keyof RoomPart,
  { words: { room, lists }, language }: Around,
): string[] {
  const lines: Record<keyof RoomPart, () => string[]> = {
    headCounts: () =>
      headCounts.map((counted) => {
        const counts = (['all', ...headKinds] as const).map(
          (kind) => `${room.heads[kind]} ${counted[kind]}`,
        );
        return `${dateIn(language, counted.day)}: ${counts.join(lists.between)}`;
      }),
    stakeholders: () => stakeholders.map((kind) => lists.stakeholders[kind]),
    notes: () =>
      notes.map(({ about, serviceKind, province, text }) => {
        const heading = [
          lists.noteKinds[about],
          lists.serviceKinds[serviceKind],
          lists.provinces[province],
        ];
        return `${heading.join(lists.between)}: ${text}`;
      }),
  };
  return lines[part]();
}
