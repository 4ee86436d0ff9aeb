import pg from 'pg';
import { addDays } from '#domain/shared/dates.js';
import type { Visitor } from './browser.js';
import { setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

interface Stored {
  dueOn: string;
  alignments: { status: string; answer: string | null }[];
  extensions: { status: string }[];
  sections: { key: string; notApplicable: string | null }[];
  figures: { taakveld: string; expenses: string }[];
}

/** What belongs to a contribution besides its text: each test goes on where the one before ended. */
describe('work around a contribution', () => {
  const town = TownOnline.forTests();
  let scene: Scene;
  let author: Visitor;
  beforeAll(async () => {
    scene = await setScene(town);
    author = await town.visit('t.elhaddad', address());
  }, 240_000);

  const address = () => `/contributions/${scene.contributionId}`;
  const stored = () => town.hall.get<Stored>('g.brouwer', `/contributions/${scene.contributionId}`);
  const openLine = (visitor: Visitor, title: string) =>
    visitor.page.locator('summary').filter({ hasText: title }).first().click();

  it('is aligned with somebody of another team, whose disagreement stands with the contribution', async () => {
    const { page } = author;
    await openLine(author, 'Afstemming vragen');
    await page.getByRole('button', { name: 'Afstemming vragen' }).click();
    await page.getByRole('alert').getByText('Kies aan wie u het vraagt').waitFor();
    expect(await author.violations()).toEqual([]);
    await page.getByLabel('Wat vraagt u?').fill('Past dit bij de planning van de bouw?');
    await page.getByRole('checkbox', { name: 'Jolanda Verbeek' }).check();
    await page.getByRole('button', { name: 'Afstemming vragen' }).click();
    await page.getByText('Gevraagd', { exact: true }).waitFor();

    const other = await town.visit('j.verbeek');
    await other.page
      .getByRole('link', { name: /Bijdrage afstemmen/ })
      .first()
      .click();
    await other.page.getByText('Past dit bij de planning van de bouw?').waitFor();
    await other.page.getByRole('radio', { name: 'Niet akkoord' }).check();
    await other.page.getByLabel('Toelichting', { exact: true }).fill('De straat ligt dan open.');
    await other.page.getByRole('button', { name: 'Versturen' }).click();
    await other.page.getByText('Deze taak is afgerond').waitFor();

    await page.getByText('Niet akkoord', { exact: true }).waitFor();
    await page.getByText('De straat ligt dan open.').waitFor();
    expect((await stored()).alignments).toMatchObject([
      { status: 'disagreed', answer: 'De straat ligt dan open.' },
    ]);
  });

  it('gets an attachment in pieces, which goes on by itself after a break', async () => {
    const { page } = author;
    let pieces = 0;
    await page.route('**/attachment-uploads/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.fallback();
      pieces += 1;
      await (pieces === 2 ? route.abort() : route.fallback());
    });
    const content = 'Een regel van de bijlage.\n'.repeat(100_000);
    await page.getByLabel('Bijlage toevoegen').setInputFiles({
      name: 'onderbouwing.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    });
    await page.getByText(/^onderbouwing\.txt: geen verbinding/).waitFor();
    const download = page.getByRole('link', { name: 'onderbouwing.txt' });
    await download.waitFor();
    expect(pieces).toBe(4);
    const href = await download.getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(await answer.text()).toBe(content);
    await page.getByLabel('Bijlage toevoegen').setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ\0\0'),
    });
    const refusal = page.getByRole('alert').filter({ hasText: 'plan.pdf: de inhoud telt, niet de naam' });
    await refusal.waitFor();
    expect(await refusal.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
    expect(await author.violations()).toEqual([]);
    await page.getByRole('button', { name: /^Niet versturen.*plan\.pdf$/ }).click();
    await refusal.waitFor({ state: 'detached' });
  });

  it('says of a paragraph why it does not apply, and asks for more time', async () => {
    const { page } = author;
    const paragraph = page.getByRole('region', { name: /^Paragraaf/ }).first();
    await paragraph.getByRole('checkbox', { name: 'Deze paragraaf is niet van toepassing' }).check();
    await paragraph.getByText('Vul een reden in: pas dan wordt dit opgeslagen').waitFor();
    await paragraph.getByLabel('Waarom niet?').fill('De gemeente heeft geen verbonden partijen.');
    await paragraph.getByText(/Opgeslagen om/).waitFor();
    const manager = await town.visit('m.vandijk', address());
    await openLine(manager, 'Uitstel vragen');
    await manager.page.getByLabel('Tot en met').fill(addDays((await stored()).dueOn, 1));
    await manager.page.getByLabel('Waarom?').filter({ visible: true }).fill('De aanbesteding loopt nog.');
    await manager.page.getByRole('button', { name: 'Uitstel vragen' }).click();
    await page.getByText(/^Marieke van Dijk vroeg op .* uitstel tot/).waitFor();
    const { sections, extensions } = await stored();
    expect(extensions).toMatchObject([{ status: 'asked' }]);
    expect(sections.filter(({ notApplicable }) => notApplicable !== null)).toMatchObject([
      { notApplicable: 'De gemeente heeft geen verbonden partijen.' },
    ]);
  });

  it('has what was realised beside the figures, once there are accounts of an earlier year', async () => {
    const { page } = author;
    const grid = page.getByRole('region', { name: 'Lasten en baten per taakveld' });
    await grid.waitFor();
    expect(await grid.getByText(/^Realisatie/).count()).toBe(0);
    await acceptAccounts(town.installation.databaseUrl, scene.contributionId);
    await page.reload();
    const realised = grid.getByRole('region', { name: /^Realisatie \d{4}, volgens de jaarrekening/ });
    await realised.getByRole('row', { name: /^2\.1 .* 1\.250,50 20$/ }).waitFor();
    await realised.getByRole('row', { name: /^Saldo .* -1\.230,50$/ }).waitFor();
    expect(await author.violations()).toEqual([]);
  });

  it('takes figures from a file after showing each change and each row that is refused', async () => {
    const { page } = author;
    const grid = page.getByRole('region', { name: 'Lasten en baten per taakveld' });
    await grid.locator('summary').filter({ hasText: 'Cijfers uit een bestand halen' }).click();
    const giveFile = (buffer: Buffer) =>
      grid
        .getByLabel('Bestand met cijfers (csv of xlsx)')
        .setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer });
    const give = (rows: string) => giveFile(Buffer.from(`Taakveld;Jaar;Lasten;Baten\n${rows}`));
    const refusal = grid.getByRole('alert').filter({ hasText: 'Het cijferbestand is niet bruikbaar' });
    await giveFile(Buffer.from('Taakveld;Jaar;Lasten\n'));
    await refusal.getByText('Er ontbreekt: Baten.').waitFor();
    await giveFile(Buffer.from('Taakveld;Jaar;Lasten;Baten\n2.1 Verkeer en verv\xf6er', 'latin1'));
    await refusal.getByText('“CSV UTF-8”').waitFor();
    await give('2.1;jaar;1;1\n');
    await refusal.getByText('Regel 2: Vul bij Jaar een jaar in, zoals 2027').waitFor();
    await give('2.1;2028;1000.50;20\n2.1;2029;veel;20\n');
    await grid.getByText(/1 regel wordt niet overgenomen/).waitFor();
    await grid.getByText('Regel 3: Vul bij Lasten een bedrag in euro in, zoals 1250,50').waitFor();
    await grid.getByText(/niets wordt 1\.000,50/).waitFor();
    expect((await stored()).figures).toEqual([]);
    expect(await author.violations()).toEqual([]);
    await grid.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await grid.getByText('1 regel is overgenomen.').waitFor();
    expect((await stored()).figures).toMatchObject([{ taakveld: '2.1', expenses: '1000.50' }]);
    await grid.locator('summary').filter({ hasText: 'Wie welk cijfer wijzigde' }).click();
    await grid.getByRole('cell', { name: /Tarik el Haddad \(uit een bestand\)/ }).waitFor();
  });
});

/** The unit's accounts of the year before, as they were accepted: a whole cycle of accounts is played elsewhere. */
async function acceptAccounts(databaseUrl: string, contributionId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `WITH accounts AS (
         INSERT INTO cycle SELECT (jsonb_populate_record(cycle, jsonb_build_object('id', gen_random_uuid(),
           'document', 'jaarrekening', 'year', cycle.year - 1, 'status', 'completed'))).*
         FROM cycle JOIN contribution present ON present.cycle_id = cycle.id WHERE present.id = $1 RETURNING id, year
       ), past AS (
         INSERT INTO contribution SELECT (jsonb_populate_record(present, jsonb_build_object('id',
           gen_random_uuid(), 'cycle_id', accounts.id, 'status', 'accepted', 'version_number', 1))).*
         FROM contribution present, accounts WHERE present.id = $1 RETURNING *
       )
       INSERT INTO contribution_version (id, organisation_id, contribution_id, number, content, quality_statement,
         checksum, submitted_by, submitted_at, late)
       SELECT gen_random_uuid(), past.organisation_id, past.id, 1, jsonb_build_object('sections', '[]'::jsonb, 'figures',
         jsonb_build_array(jsonb_build_object('taakveld', '2.1', 'year', accounts.year, 'expenses', '1250.50',
           'income', '20'))), '{}', repeat('0', 64), (SELECT id FROM person WHERE organisation_id = past.organisation_id LIMIT 1), now(), false
       FROM past, accounts`,
      [contributionId],
    );
  } finally {
    await client.end();
  }
}
