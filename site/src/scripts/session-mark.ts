/**
 * Key in the tab's `sessionStorage` that the participant app sets while somebody is signed in. It
 * holds no secret: it tells quick exit, on whatever page of the tab, that there is a session to end.
 */
export const sessionMark = 'sanad.session';
