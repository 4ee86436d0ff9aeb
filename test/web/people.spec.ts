import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '#domain/shared/dates.js';
import { subjectOf } from '../e2e/town-hall.js';
import { TownOnline } from './town-online.js';

/** Waits until it is so; throws when that takes too long. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(200)) if (await isSo()) return;
  throw new Error('it does not come about');
}

/** The administrator looks after people and roles; everybody enters their own absence. */
describe('people and roles on screen', () => {
  const town = TownOnline.forTests();
  let today: string;
  beforeAll(async () => {
    ({ today } = await town.hall.get<{ today: string }>('beheer', '/me'));
  }, 240_000);

  const rolesOf = async (login: string) => {
    const { capacities } = await town.hall.get<{ capacities: { role: string }[] }>(login, '/me');
    return capacities.map(({ role }) => role);
  };

  it('a role is found, given with its unit and reason, works at once, ends, and all of it is told', async () => {
    const visitor = await town.visit('beheer', '/people');
    const { page } = visitor;
    await page.getByLabel('Zoek op naam').fill('postma');
    await page.getByText('1 persoon.').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe('postma');
    await page.getByRole('link', { name: 'Sjoerd Postma' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sjoerd Postma' }).waitFor();

    await page.getByText('Rol geven', { exact: true }).first().click();
    const form = page.getByRole('form', { name: 'Rol geven' });
    await form.getByRole('button', { name: 'Rol geven' }).click();
    await form.getByRole('alert').getByText('Er zijn 2 fouten').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await form.getByLabel('Rol', { exact: true }).selectOption({ label: 'Teammanager' });
    await form.getByLabel('Voor', { exact: true }).selectOption({ label: 'Wonen en bouwen' });
    await form.getByLabel('Waarom?').fill('Neemt waar voor Jolanda Verbeek.');
    await form.getByRole('button', { name: 'Rol geven' }).click();
    await page.getByText('De rol is gegeven.').waitFor();
    expect(await rolesOf('s.postma')).toEqual(expect.arrayContaining(['contributor', 'teamManager']));
    await page.getByText('Rol gegeven').waitFor();
    await page.getByText('Neemt waar voor Jolanda Verbeek.').waitFor();

    await page.getByRole('button', { name: /^Einde wijzigen.*Teammanager, Wonen en bouwen/ }).click();
    await page.getByLabel('Laatste dag', { exact: true }).first().fill(addDays(today, -1));
    const end = page.getByRole('region', { name: /^Tot en met wanneer/ });
    await end.getByLabel('Waarom?').fill('Jolanda is terug.');
    expect(await visitor.violations()).toEqual([]);
    await end.getByRole('button', { name: 'Einde vastleggen' }).click();
    await end.waitFor({ state: 'hidden' });
    await page.getByText('Jolanda is terug.').waitFor();
    // The api knows for two seconds more what somebody could do.
    await until(async () => !(await rolesOf('s.postma')).includes('teamManager'));
    expect(await visitor.violations()).toEqual([]);
  });

  it('somebody new is made known before they sign in, and given a role that waits for them', async () => {
    const visitor = await town.visit('beheer', '/people');
    const { page } = visitor;
    const form = page.locator('details').filter({ hasText: 'Persoon toevoegen' });
    await form.locator('summary').click();
    await form.getByRole('button', { name: 'Persoon toevoegen' }).click();
    await form.getByRole('link', { name: 'Vul het kenmerk in' }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await form.getByLabel('Naam', { exact: true }).fill('Sanne de Wit');
    await form.getByLabel('Kenmerk bij de aanmelddienst').fill(subjectOf('s.postma'));
    await form.getByRole('button', { name: 'Persoon toevoegen' }).click();
    await form.getByText('Iemand met dit kenmerk is al bekend').waitFor();
    await form.getByLabel('Kenmerk bij de aanmelddienst').fill('waterrijk-901');
    await form.getByLabel('E-mailadres (niet verplicht)').fill('s.dewit@waterrijk.example');
    await form.getByRole('button', { name: 'Persoon toevoegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sanne de Wit' }).waitFor();
    await page.getByText('E-mail: s.dewit@waterrijk.example').waitFor();
    await page.getByText('Rol geven', { exact: true }).first().click();
    const role = page.getByRole('form', { name: 'Rol geven' });
    await role.getByLabel('Rol', { exact: true }).selectOption({ label: 'Financiën' });
    await role.getByLabel('Eerste dag').fill(addDays(today, 30));
    await role.getByLabel('Waarom?').fill('Begint volgende maand.');
    await role.getByRole('button', { name: 'Rol geven' }).click();
    await page.getByText('De rol is gegeven.').waitFor();
    await visitor.open('/people');
    const row = page.getByRole('row').filter({ hasText: 'Sanne de Wit' });
    await row.getByText(/^vanaf /).waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('says in words what is refused: a role for oneself, and leaving nobody who looks after this', async () => {
    const visitor = await town.visit('beheer', '/people');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Petra Koning' }).click();
    await page.getByText('Uzelf kunt u geen rol geven. Vraag een andere beheerder.').waitFor();
    await page.getByRole('button', { name: /^Einde wijzigen.*Beheerder/ }).click();
    const end = page.getByRole('region', { name: /^Tot en met wanneer/ });
    await end.getByLabel('Laatste dag').fill(addDays(today, 5));
    await end.getByLabel('Waarom?').fill('Vertrekt.');
    await end.getByRole('button', { name: 'Einde vastleggen' }).click();
    await end.getByText(/zou er geen beheerder meer zijn/).waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('somebody enters that they are away; the deputy sees that they stand in, until they are back', async () => {
    const visitor = await town.visit('m.vandijk', '/absence');
    const { page } = visitor;
    await page.getByText('Afwezigheid invoeren').click();
    await page.getByLabel('Eerste dag').fill(today);
    await page.getByLabel('Laatste dag').fill(addDays(today, 14));
    await page.getByLabel('Vervanger').selectOption({ label: 'Els Smulders' });
    await page.getByRole('button', { name: 'Afwezigheid vastleggen' }).click();
    await page.getByRole('button', { name: /^Weer aanwezig/ }).waitFor();
    const deputy = await town.visit('e.smulders');
    await deputy.page.getByText('Els Smulders').first().click();
    await deputy.page.getByText('teammanager (als vervanger)').waitFor();
    await page.getByRole('button', { name: /^Weer aanwezig/ }).click();
    await page.getByText('Geen afwezigheid gepland.').waitFor();
    expect(await visitor.violations()).toEqual([]);
  });

  it('what somebody took up is found by the administrator, and assigned to a colleague who is asked the same', async () => {
    const { hall } = town;
    const cycleId = await hall.start('begroting', 2028);
    await hall.answer(cycleId, 'g.brouwer', 'prepareCycle', 'prepared', {
      unitIds: [hall.unit('OR'), hall.unit('P1')],
      leadUnitId: hall.unit('OR'),
      instructions: 'Kort.',
      skippedPhases: ['management-advice'],
    });
    const task = await hall.task(
      cycleId,
      'agreeToPreparation',
      ({ candidate }) => candidate.role === 'finance',
    );
    await hall.must('x.chen', { path: `/tasks/${task.id}/claim`, body: {} });
    const visitor = await town.visit('beheer', `/people/${hall.person('x.chen')}`);
    const { page } = visitor;
    await page.getByRole('link', { name: /^Instemmen met de voorbereiding/ }).click();
    await page.getByText('Toewijzen aan iemand').click();
    const form = page.getByRole('form', { name: 'Toewijzen aan iemand' });
    await form.getByLabel('Wie gaat het doen?').selectOption({ label: 'Olga Jacobs' });
    expect(await visitor.violations()).toEqual([]);
    await form.getByRole('button', { name: 'Toewijzen' }).click();
    await page.getByRole('definition').filter({ hasText: 'Olga Jacobs' }).first().waitFor();
    await visitor.open(`/people/${hall.person('o.jacobs')}`);
    await page.getByRole('link', { name: /^Instemmen met de voorbereiding/ }).waitFor();
  });

  it('who does not look after people sees who works here, and no more', async () => {
    const visitor = await town.visit('t.elhaddad', '/people');
    const { page } = visitor;
    await page.getByText('34 personen.').waitFor();
    expect(await page.getByRole('link', { name: 'Sjoerd Postma' }).count()).toBe(0);
    await visitor.open(`/people/${town.hall.person('s.postma')}`);
    await page.getByText('Alleen de beheerder ziet en wijzigt dit.').waitFor();
    await visitor.open('/mail');
    await page.getByText('Alleen de beheerder ziet dit.').waitFor();
  });
});
