import { Heading } from '@nl-design-system-candidate/heading-react';
import { Page } from '../../components/Page.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

/** When this was last held against the product. */
const reviewedOn = '2026-11-22';

const texts = {
  nl: {
    title: 'Toegankelijkheids\u00adverklaring',
    lead: 'Iedereen moet met Cyclusregie kunnen werken, ook met een hulpmiddel.',
    about: 'Waarover deze verklaring gaat',
    aboutText: (address: string) =>
      `Over de webapplicatie Cyclusregie op ${address}, en over alle schermen daarvan.`,
    legal:
      'Overheden moeten hun websites en apps toegankelijk maken volgens het Besluit digitale toegankelijkheid overheid (Richtlijn (EU) 2016/2102). De norm is EN 301 549; wij toetsen aan WCAG 2.2, niveau A en AA, en dat is meer dan de norm vraagt.',
    status: 'Toegankelijkheids\u00adstatus',
    statusText:
      'Status C: eerste maatregelen genomen. Bij de toetsen die we zelf doen vinden we geen afwijkingen. Een volledig onderzoek door een onafhankelijke instelling is er nog niet; pas daarna kan de status B of A zijn.',
    madeOn: 'Opgesteld en voor het laatst nagegaan op',
    how: 'Hoe we toetsen',
    howItems: [
      'Bij elke wijziging: elk scherm, voor elke rol, met axe in een echte browser (WCAG 2.0, 2.1 en 2.2, A en AA), in licht en donker.',
      'Bij elke wijziging: indienen, terugsturen en besluiten met alleen het toetsenbord; de focus is altijd te zien en raakt niet zoek.',
      'Bij elke wijziging: elk scherm op 320 pixels breed en bij 400 procent vergroting, zonder zijwaarts te schuiven.',
      'Bij elk nieuw scherm: bekeken door wie het maakt, in alle talen en in beide huisstijlen.',
    ],
    deviations: 'Wat nog niet voldoet of niet is onderzocht',
    part: 'Onderdeel',
    consequence: 'Gevolg',
    cause: 'Oorzaak',
    alternative: 'Alternatief',
    measure: 'Maatregel en wanneer',
    deviationRows: [
      {
        part: 'Gebruik met schermlezers en spraakbesturing',
        consequence: 'Er kunnen hindernissen zijn die een automatische toets niet vindt.',
        cause: 'Nog niet onderzocht met mensen die daarmee werken.',
        alternative: 'Meld het; de beheerder helpt u verder.',
        measure: 'Onderzoek bij ingebruikname, en daarna ten minste elke drie jaar.',
      },
      {
        part: 'Bijlagen die mensen zelf toevoegen',
        consequence: 'Een bijlage kan ontoegankelijk zijn.',
        cause: 'Cyclusregie bewaart bijlagen zoals ze zijn.',
        alternative: 'Vraag wie de bijlage toevoegde om een toegankelijke versie.',
        measure: 'De organisatie spreekt af dat bijlagen toegankelijk zijn.',
      },
      {
        part: 'Brede tabellen: het bijdragenbord en het cijferblad',
        consequence: 'Op een smal scherm schuift u binnen de tabel zijwaarts (mag volgens WCAG 1.4.10).',
        cause: 'De tabel heeft kolommen nodig om te kunnen vergelijken.',
        alternative: 'Hetzelfde is ook als lijst te lezen, bij elke bijdrage.',
        measure: 'Geen.',
      },
    ],
    contact: 'Loopt u ergens tegenaan?',
    contactText:
      'Meld het bij de beheerder van Cyclusregie in uw organisatie. Vertel wat u wilde doen, wat er gebeurde, op welk adres, en met welk hulpmiddel u werkt. U krijgt binnen vijf werkdagen bericht dat de melding is ontvangen, en binnen drie weken een antwoord: wat er wordt gedaan, en wanneer.',
    complaint: 'Niet tevreden met het antwoord?',
    complaintText:
      'Dien een klacht in bij uw organisatie. Helpt dat niet, dan kunt u naar de Nationale ombudsman: www.nationaleombudsman.nl, telefoon 0800 33 55 555.',
    organisation:
      'Deze verklaring is van de maker van Cyclusregie. De organisatie die Cyclusregie gebruikt, publiceert haar eigen verklaring in het register van toegankelijkheidsverklaringen.',
    back: 'Naar mijn taken',
  },
  en: {
    title: 'Accessibility statement',
    lead: 'Everybody must be able to work with Cyclusregie, also with an aid.',
    about: 'What this statement is about',
    aboutText: (address: string) => `The web application Cyclusregie at ${address}, and all its screens.`,
    legal:
      'Public bodies must make their websites and apps accessible (Directive (EU) 2016/2102, in the Netherlands the Besluit digitale toegankelijkheid overheid). The standard is EN 301 549; we test against WCAG 2.2, levels A and AA, which is more than the standard asks.',
    status: 'Status',
    statusText:
      'Status C: first measures taken. The tests that we do ourselves find no deviations. There has been no full examination by an independent body yet; only then can the status be B or A.',
    madeOn: 'Drawn up and last reviewed on',
    how: 'How we test',
    howItems: [
      'At every change: each screen, for each role, with axe in a real browser (WCAG 2.0, 2.1 and 2.2, A and AA), in light and dark.',
      'At every change: submitting, returning and deciding by keyboard alone; the focus is always visible and never lost.',
      'At every change: each screen at 320 pixels wide and at 400 per cent zoom, without scrolling sideways.',
      'At every new screen: looked at by whoever makes it, in all languages and both house styles.',
    ],
    deviations: 'What does not conform yet, or was not examined',
    part: 'Part',
    consequence: 'Consequence',
    cause: 'Cause',
    alternative: 'Alternative',
    measure: 'Measure, and when',
    deviationRows: [
      {
        part: 'Use with screen readers and voice control',
        consequence: 'There may be obstacles that an automatic test does not find.',
        cause: 'Not examined yet with people who work that way.',
        alternative: 'Report it; the administrator helps you on.',
        measure: 'Examination when taken into use, and at least every three years after.',
      },
      {
        part: 'Attachments that people add themselves',
        consequence: 'An attachment may be inaccessible.',
        cause: 'Cyclusregie keeps attachments as they are.',
        alternative: 'Ask whoever added it for an accessible version.',
        measure: 'The organisation agrees that attachments are accessible.',
      },
      {
        part: 'Wide tables: the board of contributions and the sheet of figures',
        consequence: 'On a narrow screen you scroll sideways within the table (allowed by WCAG 1.4.10).',
        cause: 'The table needs its columns, to compare.',
        alternative: 'The same can be read as a list, for each team.',
        measure: 'None.',
      },
    ],
    contact: 'Is something in your way?',
    contactText:
      'Tell the administrator of Cyclusregie in your organisation. Say what you wanted to do, what happened, at which address, and which aid you use. Within five working days you hear that your report was received, and within three weeks you get an answer: what is done, and when.',
    complaint: 'Not satisfied with the answer?',
    complaintText:
      'File a complaint with your organisation. If that does not help you can go to the National Ombudsman: www.nationaleombudsman.nl, telephone 0800 33 55 555.',
    organisation:
      'This statement is by the maker of Cyclusregie. The organisation that uses it publishes a statement of its own.',
    back: 'To my tasks',
  },
  'nl-BE': {
    legal:
      'Besturen moeten hun websites en apps toegankelijk maken volgens het Bestuursdecreet (Richtlijn (EU) 2016/2102). De norm is EN 301 549; wij toetsen aan WCAG 2.2, niveau A en AA, en dat is meer dan de norm vraagt.',
    statusText:
      'Gedeeltelijk nagegaan. Bij de toetsen die we zelf doen vinden we geen afwijkingen. Een volledig onderzoek door een onafhankelijke instelling is er nog niet.',
    complaintText:
      'Dien een klacht in bij uw bestuur. Helpt dat niet, dan kunt u naar de Vlaamse Ombudsdienst: www.vlaamseombudsdienst.be, telefoon 1700.',
    organisation:
      'Deze verklaring is van de maker van Cyclusregie. Het bestuur dat Cyclusregie gebruikt, publiceert een eigen toegankelijkheidsverklaring.',
  },
};

/** The statement that the law asks of who publishes a website, in its model form; for everybody, signed in or not. */
export function Accessibility() {
  const t = useTexts(texts);
  const formats = useFormats();
  return (
    <main className="lone lone--wide">
      <Page title={t.title} lead={t.lead}>
        <section className="card">
          <Heading level={2}>{t.about}</Heading>
          <p>{t.aboutText(window.location.origin)}</p>
          <p>{t.legal}</p>
        </section>
        <section className="card">
          <Heading level={2}>{t.status}</Heading>
          <p>{t.statusText}</p>
          <p>
            {t.madeOn} <time dateTime={reviewedOn}>{formats.day(reviewedOn)}</time>.
          </p>
        </section>
        <section className="card">
          <Heading level={2}>{t.how}</Heading>
          <ul>
            {t.howItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section className="card">
          <Heading level={2}>{t.deviations}</Heading>
          {t.deviationRows.map(({ part, ...rest }) => (
            <section key={part}>
              <Heading level={3}>{part}</Heading>
              <dl className="facts">
                {(['consequence', 'cause', 'alternative', 'measure'] as const).map((key) => (
                  <div key={key} className="facts__row">
                    <dt>{t[key]}</dt>
                    <dd>{rest[key]}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </section>
        <section className="card">
          <Heading level={2}>{t.contact}</Heading>
          <p>{t.contactText}</p>
          <Heading level={2}>{t.complaint}</Heading>
          <p>{t.complaintText}</p>
          <p className="subtle">{t.organisation}</p>
        </section>
        <p className="no-print">
          <a className="nl-link" href="/">
            {t.back}
          </a>
        </p>
      </Page>
    </main>
  );
}
