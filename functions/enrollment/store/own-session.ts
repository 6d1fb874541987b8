/**
 * The condition that a write comes from the record's own live session, and that the record is
 * within its retention. Takes `:session` (the claim's hash) and `:now` (epoch seconds).
 */
export const ownSession = 'sessionHash = :session AND sessionEnds > :now AND expires > :now';
