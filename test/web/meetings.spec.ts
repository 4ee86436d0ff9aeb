import type { Locator } from 'playwright-core';
import { addDays } from '#domain/shared/dates.js';
import type { Visitor } from './browser.js';
import { TownOnline } from './town-online.js';

interface Stored {
  status: string;
  agenda: { title: string; number: number; status: string }[];
  invitees: { personId: string; attendance: string }[];
  points: { text: string }[];
  minutesStatus: string | null;
}

/** A series of meetings of the college, from convening it to signed minutes: each test goes on where the one before ended. */
describe('a meeting on screen', () => {
  const town = TownOnline.forTests();
  let secretary: Visitor;
  let meetingId: string;
  beforeAll(async () => {
    secretary = await town.visit('a.vanrijn', '/meetings');
  }, 240_000);

  const today = () =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date());
  const stored = () => town.hall.get<Stored>('a.vanrijn', `/meetings/${meetingId}`);
  /** Opens what stands behind a line, fills it in and sends it. */
  const act = async (
    { page }: Visitor,
    title: string | RegExp,
    fill: (form: Locator) => Promise<unknown> = () => Promise.resolve(),
    button = title,
  ) => {
    const form = page.locator('details').filter({ has: page.locator('summary').filter({ hasText: title }) });
    await form.first().locator('summary').first().click();
    await fill(form.first());
    await form.first().getByRole('button', { name: button }).first().click();
  };

  it('is convened as a series by who keeps such meetings; what is missing is said, with links', async () => {
    const { page } = secretary;
    await page.getByText('Vergadering plannen').first().click();
    await page.getByRole('button', { name: 'Vergadering plannen' }).click();
    await page.getByRole('alert').getByText('Kies welke vergadering').waitFor();
    expect(await secretary.violations()).toEqual([]);
    await page
      .getByLabel('Welke vergadering?')
      .selectOption({ label: 'College van burgemeester en wethouders' });
    await page.getByLabel('Datum', { exact: true }).fill(today());
    await page.getByLabel('Begintijd (uu:mm)').fill('00:00');
    await page.getByLabel('Plaats').fill('Collegekamer');
    await page.getByLabel('Dit is een reeks').check();
    await page.getByLabel('Tot en met').fill(addDays(today(), 21));
    await page.getByLabel('Niet op deze dagen (niet verplicht)').fill(addDays(today(), 14));
    await page.getByRole('button', { name: 'Vergadering plannen' }).click();
    await page.getByRole('cell', { name: 'Collegekamer' }).nth(2).waitFor();
    expect(await page.getByRole('cell', { name: 'Collegekamer' }).count()).toBe(3);
    await page
      .getByRole('rowheader', { name: /^College/ })
      .first()
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: /^College/ }).waitFor();
    meetingId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  it('has an agenda that is filled, put in another order, and whose items are held over and settled', async () => {
    const { page } = secretary;
    for (const title of ['Ingekomen stukken', 'Nota grondbeleid']) {
      await act(secretary, 'Agendapunt toevoegen', async (form) => {
        await form.getByLabel('Onderwerp').fill(title);
        await form.getByLabel('Hoeveel minuten? (niet verplicht)').fill('20');
      });
      await page.locator('strong').filter({ hasText: title }).first().waitFor();
    }
    await page.getByRole('button', { name: /^Omhoog.*Nota grondbeleid/ }).click();
    await page.getByText('1. Nota grondbeleid').first().waitFor();
    await page
      .getByText(/Ter bespreking, 00:20/)
      .first()
      .waitFor();
    await act(
      secretary,
      /^Punt aanhouden: Nota/,
      async (form) => {
        await form.getByLabel('Tot welke vergadering?').selectOption({ index: 1 });
        await form.getByLabel('Waarom?').fill('De cijfers zijn nog niet compleet.');
      },
      'Punt aanhouden',
    );
    await page.getByText('Aangehouden', { exact: true }).first().waitFor();
    await act(
      secretary,
      /^Punt afdoen: Ingekomen/,
      (form) => form.getByLabel('Wat is de conclusie?').fill('Voor kennisgeving aangenomen.'),
      'Punt afdoen',
    );
    await page.getByText('Voor kennisgeving aangenomen.').first().waitFor();
    expect((await stored()).agenda.map(({ title, status }) => [title, status])).toEqual([
      ['Nota grondbeleid', 'heldOver'],
      ['Ingekomen stukken', 'settled'],
    ]);
  });

  it('records who was there, also somebody invited by hand, and what is left to do; then it is closed', async () => {
    const { page } = secretary;
    await act(secretary, 'Genodigden aanpassen', async (form) => {
      await form.getByLabel('Wie komt erbij?').selectOption({ label: 'Olga Jacobs' });
      await form.getByLabel('Als wat?').selectOption({ label: 'Financiën' });
    });
    await page.getByLabel('Aanwezigheid van Olga Jacobs').waitFor();
    await page.getByLabel('Aanwezigheid van Ursula Dekker').selectOption({ label: 'Vervangen' });
    await page.getByLabel('Vervanger van Ursula Dekker').selectOption({ label: 'Jolanda Verbeek' });
    await page.getByRole('button', { name: 'Iedereen die nog open staat was er' }).click();
    await page.getByRole('button', { name: 'Aanwezigheid vastleggen' }).click();
    await page.getByText('De aanwezigheid is vastgelegd.').waitFor();
    await act(
      secretary,
      /^Punt toevoegen/,
      async (form) => {
        await form.getByLabel('Wat moet er gebeuren, of wat is de vraag?').fill('Reken de grondprijs door.');
        await form.getByLabel('Wie doet of beantwoordt het?').selectOption({ label: 'Olga Jacobs' });
        await form.getByLabel('Uiterlijk').fill(addDays(today(), 7));
      },
      'Toevoegen',
    );
    await page.getByText('Actiepunt: Reken de grondprijs door.').waitFor();
    await page.getByRole('button', { name: 'Vergadering sluiten' }).click();
    await page.getByText('Gehouden', { exact: true }).first().waitFor();
    expect(await secretary.violations()).toEqual([]);
    const { status, invitees } = await stored();
    expect(status).toBe('held');
    expect(new Set(invitees.map(({ attendance }) => attendance))).toEqual(new Set(['present', 'replaced']));
  });

  it('has minutes: drafted, corrected with a reason, adopted, and signed by chair and secretary', async () => {
    const { page } = secretary;
    await act(
      secretary,
      'Notulen schrijven',
      (form) => form.getByLabel('Tekst van de notulen').fill('De burgemeester opent de vergadering.'),
      'Notulen opslaan',
    );
    await act(
      secretary,
      'Notulen verbeteren',
      async (form) => {
        await form.getByLabel('Tekst van de notulen').fill('De burgemeester opent de vergadering om 9 uur.');
        await form.getByLabel('Wat is er verbeterd, en waarom?').fill('De tijd ontbrak.');
      },
      'Notulen opslaan',
    );
    await page
      .getByText(/^Versie 2, Annelies van Rijn/)
      .first()
      .waitFor();
    await act(secretary, 'Notulen vaststellen');
    await page.getByText('Notulen vastgesteld').first().waitFor();

    const mayor = await town.visit('r.vanhaersma', `/meetings/${meetingId}`);
    for (const signer of [mayor, secretary]) {
      await signer.page.getByRole('button', { name: 'Notulen ondertekenen' }).click();
      await signer.page.getByRole('button', { name: 'Notulen ondertekenen' }).waitFor({ state: 'detached' });
    }
    expect((await stored()).minutesStatus).toBe('signed');
  });

  it('has notes in the margin of its minutes, by who keeps it; others read them', async () => {
    const { page } = secretary;
    await act(secretary, 'Kantmelding toevoegen');
    await page.getByRole('alert').getByText('Vul de tekst van de kantmelding in').waitFor();
    expect(await secretary.violations()).toEqual([]);
    const form = page.locator('form').filter({ has: page.getByLabel('Tekst van de kantmelding') });
    await form.getByLabel('Een besluit van de toezichthouder').check();
    await form.getByLabel('Tekst van de kantmelding').fill('De provincie keurt het besluit goed.');
    await form.getByLabel('Waar is het te vinden? (niet verplicht)').fill('brief 2026/114');
    await form.getByRole('button', { name: 'Kantmelding toevoegen' }).click();
    await page.getByText('Te vinden: brief 2026/114').waitFor();
    expect(await secretary.violations()).toEqual([]);

    const reader = await town.visit('o.jacobs', `/meetings/${meetingId}`);
    await reader.page.getByText('De provincie keurt het besluit goed.').waitFor();
    await reader.page
      .getByText(/^Annelies van Rijn, /)
      .last()
      .waitFor();
    expect(await reader.page.getByText('Kantmelding toevoegen').count()).toBe(0);
    expect(await reader.violations()).toEqual([]);
  });

  it.each([
    ['Dan vervalt die vergadering', 'Kerstmis: 25 december 2028 vervalt.', 2],
    ['Dan is ze op de laatste werkdag ervoor', 'Kerstmis: 25 december 2028 wordt 22 december 2028.', 3],
    ['Dan is ze op de eerste werkdag erna', 'Kerstmis: 25 december 2028 wordt 27 december 2028.', 3],
    ['Dan gaat ze toch door', 'Kerstmis: 25 december 2028 gaat door.', 3],
  ])(
    'a series around Christmas that says "%s" tells what becomes of that day',
    async (rule, told, planned) => {
      const planner = await town.visit('a.vanrijn', '/meetings');
      await act(planner, 'Vergadering plannen', async (form) => {
        await form.getByLabel('Welke vergadering?').selectOption({ label: 'Directieteam' });
        await form.getByLabel('Datum', { exact: true }).fill('2028-12-11');
        await form.getByLabel('Begintijd (uu:mm)').fill('09:00');
        await form.getByLabel('Plaats').fill('Kamer 2.04');
        await form.getByLabel('Dit is een reeks').check();
        await form.getByLabel('Tot en met').fill('2028-12-29');
        await form.getByLabel(rule).check();
        expect(await planner.violations()).toEqual([]);
      });
      const { page } = planner;
      await page.getByText(`${planned} vergaderingen gepland.`).waitFor();
      expect(await page.getByRole('listitem').filter({ hasText: '25 december 2028' }).innerText()).toBe(told);
      expect(await planner.violations()).toEqual([]);
    },
  );

  it('is read on a small screen in the dark, with a decision list that can be printed', async () => {
    const reader = await town.visit('o.jacobs', `/meetings/${meetingId}`, {
      colorScheme: 'dark',
      viewport: { width: 320, height: 800 },
    });
    await reader.page.getByRole('heading', { name: 'Besluitenlijst' }).waitFor();
    expect(await reader.violations()).toEqual([]);
    expect(await reader.scrollsSideways()).toBe(false);
    await reader.page.emulateMedia({ media: 'print' });
    const list = reader.page.getByRole('region', { name: 'Besluitenlijst' });
    expect(await list.getByText('Voor kennisgeving aangenomen.').isVisible()).toBe(true);
    expect(await list.getByText('Afdrukken').isVisible()).toBe(false);
  });
});
