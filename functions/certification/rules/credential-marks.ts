/** What a credential says of how it was come by, beside its track. */
export type Mark = 'prior-experience' | 'sample-exam';

/**
 * The marks of a credential at the end of a round. A renewal without an exam of its own rests on what
 * the renewed one rested on, so those marks stay; a mark of prior experience stays as long as
 * somebody only renews. `examWasSample` is undefined when the round had no exam.
 */
export function credentialMarks(
  renewed: readonly Mark[],
  examWasSample: boolean | undefined,
): Mark[] {
  const isSample = examWasSample ?? renewed.includes('sample-exam');
  return [
    ...(renewed.includes('prior-experience') ? (['prior-experience'] as const) : []),
    ...(isSample ? (['sample-exam'] as const) : []),
  ];
}
