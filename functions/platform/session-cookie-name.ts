/** The cookie of a participant's session. By itself here, since the edge functions need it too. */
export const sessionCookieName = '__Host-session';
/** The cookie of someone of the staff who has signed in. */
export const staffCookieName = '__Host-staff';
/** The cookie of a sign-in under way, between our page and the identity provider's. */
export const loginCookieName = '__Host-login';
