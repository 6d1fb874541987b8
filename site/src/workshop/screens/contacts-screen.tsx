import { Aids } from '../parts/aids.tsx';
import { Ltr } from '../parts/ltr.tsx';
import { Title } from '../parts/title.tsx';
import { WayBack } from '../parts/way-back.tsx';
import type { InsideProps } from './screen-props.ts';

/** Whom to turn to inside the organisation, what that means, and the help that is outside of it. */
export function ContactsScreen(props: InsideProps) {
  const { app, words, enrollment } = props;
  const { contacts } = words.closing;
  return (
    <>
      <WayBack {...props} />
      <div class="prose">
        <Title text={contacts.title} />
        <p class="lead">{contacts.lead}</p>
        <ul class="contacts plain-list">
          {enrollment.workshop.contacts.map(({ role, phone }) => (
            <li key={role + phone}>
              <span>{contacts.roles[role]}</span>
              <a href={`tel:${phone}`}>
                <Ltr>{phone}</Ltr>
              </a>
            </li>
          ))}
        </ul>
        <p class="callout">{contacts.confidence}</p>
        <h2>{contacts.outsideTitle}</h2>
        <p>{contacts.outside}</p>
        <a class="button" href={`/${app.around.language}/help/`}>
          {words.common.help}
        </a>
      </div>
      <Aids {...props} />
    </>
  );
}
