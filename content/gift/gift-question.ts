export const giftFormats = ['moodle', 'html', 'markdown', 'plain'] as const;
export type GiftFormat = (typeof giftFormats)[number];

/** Words with their escapes undone, and the format that they are to be read in. */
export type GiftWords = { format: GiftFormat; text: string };

export type GiftAnswer = {
  /** `=` before it: full marks. */
  right: boolean;
  /** What stands between percent signs before it, such as "-50"; null without. */
  weight: string | null;
  words: GiftWords;
  /** null without `#`. */
  feedback: GiftWords | null;
};

/** A question in the ways that Moodle tells apart, and `broken` for what it would misread. */
export type GiftBody =
  | { kind: 'multiple-choice'; answers: GiftAnswer[] }
  | { kind: OtherKind }
  | { kind: 'broken'; says: string };

export type OtherKind =
  | 'description'
  | 'essay'
  | 'true-false'
  | 'short-answer'
  | 'matching'
  | 'numerical';

export type GiftQuestion = {
  /** Line of the file in which it begins, from 1. */
  line: number;
  title: string | null;
  /** The category that it stands in; null before the first one. */
  category: string | null;
  comments: string[];
  stem: GiftWords;
  /** Whether the stem goes on behind the answers. */
  missingWord: boolean;
  generalFeedback: GiftWords | null;
  body: GiftBody;
};
