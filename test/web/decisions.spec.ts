import type { TownHall } from '../e2e/town-hall.js';
import type { Visitor } from './browser.js';
import { TownOnline } from './town-online.js';

interface Stored {
  text: string;
  lapsed: boolean;
  corrects: string | null;
  votesBy: { name: string; vote: string }[];
  votes: { for: number; against: number; abstained: number } | null;
  amendments: { number: number; amends: number | null; outcome: string }[];
  motions: { title: string }[];
  signatures: { name: string; withdrawn: object | null }[];
}

/** A spring memorandum that the college is about to decide on. */
async function untilCollege(hall: TownHall): Promise<string> {
  const cycleId = await hall.untilContributions({
    document: 'voorjaarsnota',
    year: new Date().getFullYear() + 1,
    units: ['OR'],
  });
  const contributionId = await hall.contribution(cycleId, 'OR');
  const write = (part: string, body: object) =>
    hall.must('t.elhaddad', {
      method: 'PUT',
      path: `/contributions/${contributionId}/${part}`,
      body,
      headers: { 'if-match': '"0"' },
    });
  await write('sections/running-year', { text: 'Het onderhoud kost meer.' });
  await write('figures', {
    figures: [{ taakveld: '2.1', year: new Date().getFullYear() + 1, expenses: '10', income: '0' }],
  });
  await hall.answer(cycleId, 'm.vandijk', 'submitContribution', 'submitted', {
    qualityStatement: { timely: true, correct: true, complete: true },
  });
  await hall.answer(cycleId, 'o.jacobs', 'checkFigures', 'correct');
  await hall.answer(cycleId, 'g.brouwer', 'reviewContribution', 'accepted');
  await hall.answer(cycleId, 'v.nair', 'giveAdvice', 'advised', { advice: 'Het hangt samen.' });
  await hall.answer(cycleId, 'g.brouwer', 'coordinate', 'assembled', { assessment: 'Het hangt samen.' });
  await hall.hold(cycleId);
  await hall.answer(cycleId, 'a.vanrijn', 'performFinalTest', 'passed', { integral: true, ripe: true });
  for (const holder of ['r.vanhaersma', 'u.dekker', 's.amrani']) {
    await hall.answer(cycleId, holder, 'consultPortfolioHolder', 'agreed');
  }
  await hall.answer(cycleId, 'm.vandijk', 'approveProposal', 'approved');
  await hall.task(cycleId, 'recordDecision');
  return cycleId;
}

/** One decision of the college, from its record to its last signature: each test goes on where the one before ended. */
describe('a decision on screen', () => {
  const town = TownOnline.forTests();
  let secretary: Visitor;
  let mayor: Visitor;
  let cycleId: string;
  beforeAll(async () => {
    for (const name of ['Reinier van Haersma', 'Ursula Dekker', 'Samir Amrani']) {
      await town.hall.must('a.vanrijn', {
        path: '/bodies/executiveBoard/members',
        body: { name, from: '2026-01-01' },
      });
    }
    cycleId = await untilCollege(town.hall);
    secretary = await town.visit('a.vanrijn');
    mayor = await town.visit('r.vanhaersma');
  }, 300_000);

  const stored = () => town.hall.get<Stored[]>('a.vanrijn', `/cycles/${cycleId}/decisions`);
  const today = () =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date());
  const open = async (visitor: Visitor, task: string) => {
    await visitor.open('/');
    await visitor.page.getByRole('link', { name: task }).first().click();
    await visitor.page.getByRole('heading', { level: 1, name: task }).waitFor();
  };

  it('says what does not fit, with a link to each field, before anything is sent', async () => {
    const { page } = secretary;
    await open(secretary, 'Besluit vastleggen');
    await page.getByRole('radio', { name: 'Akkoord met wijzigingen' }).check();
    await page.getByLabel('Datum van het besluit').fill('2099-01-01');
    await page.getByRole('button', { name: 'Versturen' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Kies een datum die niet in de toekomst ligt').waitFor();
    await alert.getByText(/vraagt minstens één aangenomen amendement/).waitFor();
    await alert.getByRole('link', { name: 'Vul in: Tekst' }).click();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('form-text');
    expect(await secretary.violations()).toEqual([]);
  });

  it('is recorded with votes by name, an amendment, a sub-amendment to it, and a motion', async () => {
    const { page } = secretary;
    await page.getByLabel('Datum van het besluit').fill(today());
    await page.getByLabel('Tekst', { exact: true }).fill('Aangeboden aan de raad, met een wijziging.');
    await page
      .getByRole('checkbox', { name: /^Hoofdelijk/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Iedereen voor' }).click();
    await page.getByLabel('Stem van Samir Amrani').selectOption({ label: 'Tegen' });
    await page.getByText('2 voor, 1 tegen, 0 onthouden').waitFor();
    for (const [number, title] of [
      [1, 'Onderhoud van fietspaden'],
      [2, 'Alleen buiten de kernen'],
    ] as const) {
      await page.getByRole('button', { name: 'Amendement toevoegen' }).click();
      const amendment = page.getByRole('group', { name: `Amendement ${number}` });
      await amendment.getByLabel('Titel').fill(title);
      await amendment.getByLabel('Tekst').fill('Verschuif een deel van het onderhoud.');
      await amendment.getByLabel('Uitkomst').selectOption({ label: 'Aangenomen' });
    }
    const second = page.getByRole('group', { name: 'Amendement 2' });
    await second.getByLabel('Wijzigt een ander amendement?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Motie toevoegen' }).click();
    const motion = page.getByRole('group', { name: 'Motie 1' });
    await motion.getByLabel('Titel').fill('Onderzoek naar vervoer');
    await motion.getByLabel('Tekst').fill('Onderzoek het vervoer in de kernen.');
    await motion.getByLabel('Uitkomst').selectOption({ label: 'Aangenomen' });
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('alert').getByText('Kies wie voor de aangenomen motie zorgt').waitFor();
    await motion.getByLabel('Wie zorgt ervoor?').selectOption({ label: 'Marieke van Dijk' });
    expect(await secretary.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Deze taak is afgerond').waitFor();
    const [decision] = await stored();
    expect(decision).toMatchObject({
      votes: { for: 2, against: 1, abstained: 0 },
      amendments: [
        { number: 1, amends: null },
        { number: 2, amends: 1 },
      ],
      motions: [{ title: 'Onderzoek naar vervoer' }],
    });
    expect(decision?.votesBy).toHaveLength(3);
  });

  it('is signed with all of it in sight; a signature is withdrawn, the record corrected, and signed anew', async () => {
    const sign = async (visitor: Visitor, text: string) => {
      await open(visitor, 'Besluit ondertekenen');
      await visitor.page.getByText(text).first().waitFor();
      await visitor.page.getByText('Amendement 2, Alleen buiten de kernen: Aangenomen').first().waitFor();
      await visitor.page
        .getByText(/Controlegetal: [0-9a-f]{64}/)
        .first()
        .waitFor();
      await visitor.page.getByRole('button', { name: 'Ondertekenen' }).click();
      await visitor.page.getByText('Deze taak is afgerond').waitFor();
    };
    await sign(mayor, 'Aangeboden aan de raad, met een wijziging.');

    await mayor.open(`/cycles/${cycleId}/decisions`);
    await mayor.page.locator('summary').filter({ hasText: 'Mijn handtekening intrekken' }).click();
    await mayor.page.getByLabel('Waarom?').fill('Er ontbreekt een woord.');
    await mayor.page.getByRole('button', { name: /^Mijn handtekening intrekken/ }).click();
    await mayor.page.getByText(/^Ingetrokken op .*Er ontbreekt een woord\./).waitFor();
    expect(await mayor.violations()).toEqual([]);

    await secretary.open(`/cycles/${cycleId}/decisions`);
    await secretary.page.locator('summary').filter({ hasText: 'De vastlegging verbeteren' }).click();
    await secretary.page
      .getByLabel('Tekst', { exact: true })
      .first()
      .fill('Aangeboden aan de raad, met één wijziging.');
    await secretary.page.getByLabel('Wat was er verkeerd?').fill('“Eén” ontbrak.');
    expect(await secretary.violations()).toEqual([]);
    await secretary.page.getByRole('button', { name: 'Verbetering vastleggen' }).click();
    await secretary.page.getByText('Verbeterde vastlegging').waitFor();
    const decisions = await stored();
    expect(decisions.map(({ lapsed }) => lapsed).toSorted()).toEqual([false, true]);

    await sign(mayor, 'Aangeboden aan de raad, met één wijziging.');
    await sign(secretary, 'Aangeboden aan de raad, met één wijziging.');
    const standing = (await stored()).find(({ lapsed }) => !lapsed);
    expect(standing?.signatures.map(({ name }) => name)).toEqual([
      'Reinier van Haersma',
      'Annelies van Rijn',
    ]);
  });
});
