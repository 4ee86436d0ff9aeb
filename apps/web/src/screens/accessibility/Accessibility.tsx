import { Page } from '../../components/Page.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Toegankelijkheid',
    aim: 'Iedereen moet met Cyclusregie kunnen werken. We bouwen het volgens WCAG 2.2, niveau A en AA.',
    how: 'Bij elke wijziging toetst de bouwstraat elk scherm, voor elke rol, met axe in een echte browser. Ook wordt getoetst of alles met het toetsenbord kan, op een scherm van 320 pixels breed, en bij 400 procent vergroting.',
    limitTitle: 'Wat we weten',
    limit:
      'Een automatische toets vindt niet alles. Cyclusregie is nog niet onderzocht door een onafhankelijke instelling; een organisatie die het in gebruik neemt laat dat doen en publiceert haar eigen verklaring.',
    contactTitle: 'Loopt u ergens tegenaan?',
    contact:
      'Meld het bij de beheerder van Cyclusregie in uw organisatie. Vertel wat u wilde doen, wat er gebeurde, en met welk hulpmiddel u werkt.',
    back: 'Terug naar mijn taken',
  },
  en: {
    title: 'Accessibility',
    aim: 'Everybody must be able to work with Cyclusregie. We build it to WCAG 2.2, levels A and AA.',
    how: 'At every change each screen is tested for each role, with axe in a real browser. It is also tested that everything can be done by keyboard, on a screen 320 pixels wide, and at 400 per cent zoom.',
    limitTitle: 'What we know',
    limit:
      'An automatic test does not find everything. Cyclusregie has not been examined by an independent body yet; an organisation that takes it into use has that done and publishes a statement of its own.',
    contactTitle: 'Is something in your way?',
    contact:
      'Tell the administrator of Cyclusregie in your organisation. Say what you wanted to do, what happened, and which aid you use.',
    back: 'Back to my tasks',
  },
};

/** For everybody, signed in or not. */
export function Accessibility() {
  const t = useTexts(texts);
  return (
    <main className="lone">
      <Page title={t.title}>
        <p>{t.aim}</p>
        <p>{t.how}</p>
        <h2 className="nl-heading nl-heading--level-2">{t.limitTitle}</h2>
        <p>{t.limit}</p>
        <h2 className="nl-heading nl-heading--level-2">{t.contactTitle}</h2>
        <p>{t.contact}</p>
        <p>
          <a className="nl-link" href="/">
            {t.back}
          </a>
        </p>
      </Page>
    </main>
  );
}
