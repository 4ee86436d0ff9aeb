import { Link } from '@tanstack/react-router';
import { Page } from '../../components/Page.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Deze pagina bestaat niet',
    asked: 'U vroeg om:',
    why: 'Wat er aan de hand kan zijn',
    reasons: [
      'Het adres is niet helemaal overgenomen, bijvoorbeeld uit een e-mail die over twee regels liep.',
      'Het is een oud adres: de taak of de bijdrage is er niet meer.',
      'Het is van een andere organisatie dan waar u nu bent aangemeld.',
    ],
    on: 'Hoe u verder kunt',
    inbox: 'Naar mijn taken: alles wat van u wordt gevraagd',
    cycles: 'Naar de cycli: elk document en hoe het ervoor staat',
    notifications: 'Naar uw meldingen: met links naar waar ze over gaan',
    help: 'Denkt u dat deze pagina er wel hoort te zijn? Vertel het de beheerder van Cyclusregie, met het adres hierboven.',
  },
  en: {
    title: 'This page does not exist',
    asked: 'You asked for:',
    why: 'What may be the matter',
    reasons: [
      'The address was not copied in full, such as from a mail in which it ran over two lines.',
      'It is an old address: the task or contribution is no more.',
      'It belongs to another organisation than the one you are signed in to.',
    ],
    on: 'How to go on',
    inbox: 'To my tasks: everything that is asked of you',
    cycles: 'To the cycles: every document and how it stands',
    notifications: 'To your notifications: with links to what they are about',
    help: 'Should this page be there? Tell the administrator of Cyclusregie, with the address above.',
  },
};

/** For an address that leads nowhere: on a page of its own, for whoever is not signed in too. */
export function NotFound() {
  return (
    <main className="lone">
      <NothingHere />
    </main>
  );
}

/** The same where a screen would be, of a task, cycle or contribution that is not there: why, and where to go instead. */
export function NothingHere() {
  const t = useTexts(texts);
  return (
    <Page title={t.title}>
      <p>
        {t.asked} <code className="break">{window.location.pathname.slice(0, 200)}</code>
      </p>
      <h2 className="nl-heading nl-heading--level-2">{t.why}</h2>
      <ul>
        {t.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h2 className="nl-heading nl-heading--level-2">{t.on}</h2>
      <ul>
        {(
          [
            ['/', t.inbox],
            ['/cycles', t.cycles],
            ['/notifications', t.notifications],
          ] as const
        ).map(([to, words]) => (
          <li key={to}>
            <Link to={to} className="nl-link">
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <p>{t.help}</p>
    </Page>
  );
}
