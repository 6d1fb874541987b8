export interface MediaType {
  readonly type: string;
  /** Text in our sense: worth compressing. */
  readonly isText: boolean;
}

const texts: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jwt': 'application/jwt',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};
const others: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The media type by a file's extension, which begins with a dot. */
export function mediaTypeOf(extension: string): MediaType {
  const text = texts[extension];
  return text
    ? { type: text, isText: true }
    : { type: others[extension] ?? 'application/octet-stream', isText: false };
}
