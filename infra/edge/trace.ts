/** Pages that may stay in a browser's cache: language choice, home, list of modules, About, 404. */
const openPage = /^\/(?:[a-z]{2}\/(?:(?:learn|about)\/)?)?$|^\/404(?:\.html|\/)?$/;
const quizOrLessonFile = /^\/[ql]\//;
const otherFile = /\.(?!html$)[a-z0-9]+$/;

/**
 * Whether a path must leave as little as possible on the device: it is not stored, and its pages
 * navigate by replacement. A page is low-trace unless it is named above as open, so that forgetting
 * one errs on the safe side; files are, when they belong to a quiz or a lesson.
 */
export function isLowTrace(path: string): boolean {
  const plain = directoryOf(decoded(path));
  if (quizOrLessonFile.test(plain)) return true;
  return !otherFile.test(plain) && !openPage.test(plain);
}

/** `/en/learn`, `/en/learn/` and `/en/learn/index.html` are one page. */
function directoryOf(path: string): string {
  const directory = path.replace(/\/index\.html$/, '/');
  return /\/$|\.[a-z0-9]+$/.test(directory) ? directory : `${directory}/`;
}

/** `/en/%68elp/` shows the help page too, so it must not be cached as if it were another. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (_malformed) {
    return path;
  }
}
