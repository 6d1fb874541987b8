/** The name of the file to save: the chosen one's, told apart from it. */
export function savedName(fileName: string): string {
  const base = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/\.codes$/, '');
  return `${base || 'list'}.codes.csv`;
}
