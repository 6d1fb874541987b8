/** What is signed says of which kind it is, so that one is never taken for another (RFC 8725). */
export type SignedType = 'JWT' | 'statement+jwt';
