import type { RowNames } from './recognised-in-rows.ts';
import type { ProposeProps } from './recognitions-screen.tsx';

/** What columns and entries are called in the page's language. */
export function rowNames({ words, tracks }: Pick<ProposeProps, 'words' | 'tracks'>): RowNames {
  const { lists, certifier } = words;
  return {
    columns: certifier.recognition.columnNames,
    entries: {
      province: lists.provinces,
      languages: lists.languages,
      profession: lists.professions,
      sex: lists.sexes,
      track: tracks,
    },
  };
}
