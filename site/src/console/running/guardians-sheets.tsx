import type { WorkshopSheet } from '../../../../functions/enrollment/workshops/contract.ts';
import { moduleInside, pathTo } from '../../paths.ts';
import type { ScreenProps } from '../screen-props.ts';
import { modulesOf } from '../sharing/modules-of.ts';

interface Props extends Pick<ScreenProps<'workshop'>, 'app' | 'words'> {
  readonly workshop: Pick<WorkshopSheet, 'plan'>;
}

/** The sheet that guardians are handed before the workshop opens, of each module and language. */
export function GuardiansSheets({ app, words, workshop }: Props) {
  const { sharing, lists } = words;
  return (
    <ul aria-label={sharing.parts.guardians}>
      {modulesOf(app, workshop).flatMap(({ id, slug, title }) =>
        workshop.plan.languages.map((language) => (
          <li key={`${id}/${language}`}>
            <a
              href={pathTo(language, moduleInside(slug, 'guardians'))}
              hreflang={language}
              target="_blank"
              rel="noreferrer"
            >
              <bdi>{sharing.parts.guardians}</bdi>: <bdi>{title}</bdi> ({lists.languages[language]})
            </a>
          </li>
        )),
      )}
    </ul>
  );
}
