import type { Page } from 'playwright-core';
import { TownOnline } from './town-online.js';

/** A year is planned, adopted and changed by clicks; calendars elsewhere follow by a link. */
describe('the year on screen', () => {
  const year = new Date().getUTCFullYear() + 2;
  const town = TownOnline.forTests();

  const enter = (login: string, path: string) =>
    town.visit(login, path, { permissions: ['clipboard-read', 'clipboard-write'] });
  /** The first Thursday from a day on. */
  const thursday = (month: number, from: number): string => {
    const day = new Date(Date.UTC(year, month - 1, from));
    while (day.getUTCDay() !== 4) day.setUTCDate(day.getUTCDate() + 1);
    return day.toISOString().slice(0, 10);
  };
  const inWords = (day: string) =>
    new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const add = async (page: Page, what: string, from: string, name?: string) => {
    const form = page.getByRole('form', { name: 'Toevoegen' });
    await form.getByLabel('Wat').selectOption({ label: what });
    await form.getByLabel(/^(Eerste dag|Dag)$/).fill(from);
    if (name) await form.getByLabel('Naam').fill(name);
    await form.getByLabel('Waarom?').fill('Vergaderschema.');
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await page
      .getByRole('row')
      .filter({ hasText: inWords(from) })
      .first()
      .waitFor();
  };
  // By the last one budget and accounts of that year are adopted; between them there is a choice.
  const councils = [
    thursday(2, 4),
    thursday(5, 20),
    thursday(6, 24),
    thursday(7, 1),
    thursday(10, 7),
    thursday(10, 28),
  ];

  it('the administrator enters a closed day, and is told what can not be', async () => {
    const visitor = await enter('beheer', `/plan/calendar?year=${year}`);
    const { page } = visitor;
    await page.getByText('Toevoegen', { exact: true }).click();
    const form = page.getByRole('form', { name: 'Toevoegen' });
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await form.getByRole('alert').getByText('Er zijn 3 fouten').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await add(page, 'Gesloten', `${year}-12-24`, 'brugdag');
    await form.getByLabel('Wat').selectOption({ label: 'Vergadering gemeenteraad' });
    await form.getByLabel('Eerste dag').fill(`${year}-12-25`);
    await form.getByLabel('Waarom?').fill('Vergaderschema.');
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await form
      .getByRole('alert')
      .getByText(/dan vergadert niemand/)
      .waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('the concernmanager plans around the council, sees why each date is there, and adopts', async () => {
    const visitor = await enter('g.brouwer', `/plan/calendar?year=${year}`);
    const { page } = visitor;
    await page.getByText('Toevoegen', { exact: true }).click();
    for (const day of councils) await add(page, 'Vergadering gemeenteraad', day);
    await page.getByRole('link', { name: 'Naar de jaarkalender' }).click();
    await page.getByRole('link', { name: 'Een jaar plannen' }).click();
    await page.getByLabel('Jaar waarin de raad vaststelt').fill(String(year));
    await page.getByRole('button', { name: 'Voorstel maken' }).click();
    await page.getByText(/^Voorgesteld door Gerda Brouwer/).waitFor();
    await page.getByRole('link', { name: 'Als lijst' }).click();
    await page
      .getByRole('cell', { name: /^Vergadering van gemeenteraad/ })
      .first()
      .waitFor();
    await page
      .getByRole('cell', { name: /Uiterlijk .* \(Gemeentewet 191\)/ })
      .first()
      .waitFor();
    expect(await visitor.violations()).toEqual([]);
    await page.getByRole('button', { name: `Planning ${year} vaststellen` }).click();
    await page.getByText(/^Vastgesteld door Gerda Brouwer/).waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('another council date says which dates follow it, before it is adopted', async () => {
    const visitor = await enter('g.brouwer', `/plan?year=${year}`);
    const { page } = visitor;
    await page.getByRole('link', { name: 'Opnieuw plannen' }).click();
    await page.getByLabel('Raadsvergadering voor: Begroting').selectOption(thursday(10, 7));
    await page.getByRole('button', { name: 'Voorstel maken' }).click();
    await page.getByRole('alert').getByText('Vul in waarom u opnieuw plant').waitFor();
    await page.getByLabel('Waarom plant u opnieuw?').fill('De raad van november vervalt.');
    await page.getByRole('button', { name: 'Voorstel maken' }).click();
    const changes = page.getByRole('region', { name: 'Wat er verandert' });
    const council = changes.getByRole('row').filter({ hasText: 'Besluit raad' });
    await council.getByText(inWords(thursday(10, 7))).waitFor();
    await council.getByText(inWords(thursday(10, 28))).waitFor();
    expect(await changes.getByRole('row').count()).toBeGreaterThan(2);
    expect(await visitor.violations()).toEqual([]);
    await page.getByRole('button', { name: `Planning ${year} vaststellen` }).click();
    await page.getByText(/^Vastgesteld door Gerda Brouwer/).waitFor();
    await page.getByLabel('Versie').selectOption({ label: '1, vervangen' });
  });

  it('a link brings it into a calendar of one’s own, until it is revoked', async () => {
    const visitor = await enter('g.brouwer', '/plan/links');
    const { page } = visitor;
    await page.getByRole('button', { name: /^Link maken.*P&C-kalender/ }).click();
    await page.getByRole('button', { name: 'Kopiëren' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(await visitor.violations()).toEqual([]);
    const calendar = async () => {
      const response = await fetch(link);
      return { status: response.status, text: await response.text() };
    };
    expect((await calendar()).text).toContain('BEGIN:VEVENT');
    await page.getByRole('button', { name: /^Intrekken/ }).click();
    await page.getByText(/^De link is ingetrokken/).waitFor();
    expect((await calendar()).status).toBe(404);
    expect(await visitor.violations()).toEqual([]);
  });
});
