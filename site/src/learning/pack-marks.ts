/*
 * Where the handouts of one module begin and end in their file, so that the files of several modules
 * can be put together without reading their HTML.
 */
export const packBegins = '<!-- handouts begin -->';
export const packEnds = '<!-- handouts end -->';
