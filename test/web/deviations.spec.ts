import type { Visitor } from './browser.js';
import { picture } from './screens.js';
import { TownOnline } from './town-online.js';

/** What a team reports of deviations from the budget, in a trimesterrapportage: written, found wrong, and read. */
describe('deviations in a report', () => {
  const town = TownOnline.forTests();
  let contributionId: string;
  beforeAll(async () => {
    const { hall } = town;
    const year = new Date().getUTCFullYear() + 1;
    const cycleId = await hall.untilContributions({
      document: 'trimesterrapportage-1',
      year,
      units: ['OR', 'P1'],
    });
    contributionId = await hall.contribution(cycleId, 'OR');
  }, 240_000);

  const enter = (login: string) => town.visit(login, `/contributions/${contributionId}`);
  const section = ({ page }: Visitor, name: string) => page.getByRole('region', { name, exact: true });
  const stored = async () => {
    const { sections } = await town.hall.get<{ sections: { key: string; deviations: object[] | null }[] }>(
      't.elhaddad',
      `/contributions/${contributionId}`,
    );
    return Object.fromEntries(sections.map(({ key, deviations }) => [key, deviations]));
  };

  it('are written one by one, or reported to be none; what is no amount is said and not kept', async () => {
    const author = await enter('t.elhaddad');
    expect(await author.violations()).toEqual([]);
    const time = section(author, 'Afwijkingen in tijd');
    await time.getByRole('button', { name: 'Er is niets te melden' }).click();
    await time.getByText(/Opgeslagen om/).waitFor();
    expect(await author.focusIsLost()).toBe(false);

    const money = section(author, 'Afwijkingen in geld');
    await money.getByRole('button', { name: 'Afwijking toevoegen' }).click();
    await money.getByLabel('Wat wijkt af?').fill('De aanbesteding van de brug valt tegen.');
    await money.getByLabel('Oorzaak').fill('Staal is duurder.');
    await money.getByLabel('Maatregel').fill('De tweede brug schuift een jaar op.');
    await money.getByLabel('Bedrag in euro').fill('veel');
    await money.getByText('Dit is geen bedrag in euro').waitFor();
    await money.getByRole('radio', { name: 'Ja, structureel' }).check();
    await money.getByLabel(/^Welk programma raakt dit/).selectOption({ label: 'Leefbaar Waterrijk' });
    expect(await author.violations()).toEqual([]);
    await money.getByLabel('Bedrag in euro').fill('-64.000');
    await money.getByText(/Opgeslagen om/).waitFor();
    await author.page.setViewportSize({ width: 320, height: 900 });
    expect(await author.scrollsSideways()).toBe(false);
    expect(await author.violations()).toEqual([]);
    await picture(author.page, 'deviations, narrow');
    expect(await stored()).toMatchObject({
      time: [],
      money: [
        {
          kind: 'money',
          what: 'De aanbesteding van de brug valt tegen.',
          cause: 'Staal is duurder.',
          measure: 'De tweede brug schuift een jaar op.',
          amount: '-64000',
          structural: true,
          programmeId: town.hall.unit('P1'),
        },
      ],
    });
  });

  it('are read by the concernmanager, each with its amount, cause and measure', async () => {
    const manager = await enter('g.brouwer');
    await section(manager, 'Afwijkingen in tijd').getByText('Er is niets te melden.').waitFor();
    const money = section(manager, 'Afwijkingen in geld');
    await money.getByText('€ -64.000, structureel').waitFor();
    await money.getByText('Leefbaar Waterrijk').waitFor();
    await money.getByText('De tweede brug schuift een jaar op.').waitFor();
    await section(manager, 'Afwijkingen in kwaliteit').getByText('Nog niet ingevuld.').waitFor();
    expect(await manager.violations()).toEqual([]);
    await picture(manager.page, 'deviations');
  });
});
