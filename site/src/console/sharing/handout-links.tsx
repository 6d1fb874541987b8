import type { Language } from '../../../../functions/platform/language.ts';
import { moduleInside, pathTo } from '../../paths.ts';
import type { ModuleFacts } from '../app.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly modules: readonly ModuleFacts[];
  readonly language: Language;
  readonly words: Words;
}

const parts = ['guide', 'room', 'sheet-a', 'sheet-b', 'tally', 'guardians'] as const;

/** The pages of each module that are shown, printed or handed out. */
export function HandoutLinks({ modules, language, words: { sharing } }: Props) {
  return (
    <>
      {modules.map(({ id, slug, title }) => (
        <section key={id}>
          <h3>{title}</h3>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a
                  href={pathTo(language, moduleInside(slug, part))}
                  target="_blank"
                  rel="noreferrer"
                >
                  {sharing.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
