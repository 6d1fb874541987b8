/** What a text is in its file; `note` tells an editor. */
export type SegmentKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'option'
  | 'good-option'
  | 'feedback'
  | 'value';

/**
 * One text of a file that an editor may change: where it stands (`start` to `end`, in UTF-16 units)
 * and its words on one line, with their marks. `quoted` says how the file sets it.
 */
export type Segment = {
  id: string;
  kind: SegmentKind;
  start: number;
  end: number;
  text: string;
  quoted: 'plain' | 'double' | 'single' | 'json';
};

/** The file with one text changed; all else stays byte by byte. */
export function withText(file: string, segment: Segment, text: string): string {
  const put = segment.quoted === 'json' ? JSON.stringify(text) : text;
  return file.slice(0, segment.start) + put + file.slice(segment.end);
}
