import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';
import { picture, setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

interface Stored {
  status: string;
  sections: { key: string; text: string }[];
  figures: { taakveld: string; year: number; expenses: string; income: string }[];
  versions: { review: string | null; figuresCheck: string | null }[];
}

/** Pastes text where the focus is, as from a spreadsheet. */
const paste = (page: Page, copied: string) =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(copied)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  })()`);

/** One contribution, from its first text to its return: each test goes on where the one before ended. */
describe('writing a contribution', () => {
  const town = TownOnline.forTests();
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(town);
  }, 240_000);

  const stored = () => town.hall.get<Stored>('g.brouwer', `/contributions/${scene.contributionId}`);
  const explanation = async () => (await stored()).sections.find(({ key }) => key === 'explanation')?.text;
  const address = () => `/contributions/${scene.contributionId}`;
  const text = (visitor: Visitor) => visitor.page.getByLabel('Tekst van toelichting op de ramingen');
  const section = (visitor: Visitor) =>
    visitor.page.getByRole('region', { name: 'Toelichting op de ramingen' });

  it('saves by itself, says so, and shows it to whoever looks on without a reload', async () => {
    const [author, manager] = await Promise.all(
      ['t.elhaddad', 'g.brouwer'].map((login) => town.visit(login, address())),
    );
    if (!author || !manager) throw new Error('nobody came');
    // What is asked stands beside how to write it.
    await section(author)
      .getByText(/Verklaar wat afwijkt van de vorige begroting/)
      .waitFor();
    await section(author)
      .getByText(/een streepje een opsomming/)
      .waitFor();
    const typed = 'De raming volgt **de circulaire**.\n\n- lonen\n- prijzen';
    await text(author).fill(typed);
    await section(author)
      .getByText(/Opgeslagen om/)
      .waitFor();
    expect(await explanation()).toBe(typed);
    const written = section(manager).locator('.written');
    await written.getByText('De raming volgt de circulaire.').waitFor();
    expect(await written.locator('strong').allInnerTexts()).toEqual(['de circulaire']);
    expect(await written.locator('li').allInnerTexts()).toEqual(['lonen', 'prijzen']);

    // Where it will say what changed is there before it says so: only then is it said aloud.
    const { page } = manager;
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/look', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await written.waitFor();
    await page.evaluate(
      `document.querySelectorAll('main [role=status]').forEach((one) => (one.id ||= 'there-before'))`,
    );
    answer();
    const news = page.locator('#there-before').filter({ hasText: 'Wat er veranderde sinds u hier was' });
    await news.getByText('Tekst: Toelichting op de ramingen').waitFor();
    expect(await news.getAttribute('role')).toBe('status');
  });

  it('is compared with its other version as one reads both: without signs, and bold in bold', async () => {
    const { resubmittedId } = scene;
    const address = `/contributions/${resubmittedId}/differences?from=1&to=2`;
    const visitor = await town.visit('g.brouwer', address);
    const difference = visitor.page.locator('.difference');
    expect(await difference.innerText()).toMatch(/\n• Lonen stijgen met 2,12,4 %\.\n/);
    expect(await difference.innerText()).not.toMatch(/\*\*|##|\]\(/);
    const texts = (of: string) => difference.locator(of).allInnerTexts();
    expect(await texts('span strong')).toContain('Uitgangspunten');
    expect([await texts('del strong'), await texts('ins strong')]).toEqual([['2,1'], ['2,4']]);
    expect(await visitor.violations()).toEqual([]);
    await picture(visitor.page, 'compare versions as read');
  });

  it('keeps what is typed without a network, and what two people typed in one section', async () => {
    const [one, other] = await Promise.all(
      ['t.elhaddad', 's.postma'].map((login) => town.visit(login, address())),
    );
    if (!one || !other) throw new Error('nobody came');
    await other.context.setOffline(true);
    await text(other).fill('De tekst van Sjoerd.');
    await section(other)
      .getByText(/Niet opgeslagen: geen verbinding/)
      .waitFor();
    expect(await other.violations()).toEqual([]);

    await text(one).fill('De tekst van Tarik.');
    await section(one)
      .getByText(/Opgeslagen om/)
      .waitFor();
    await other.context.setOffline(false);

    const conflict = section(other).getByRole('alert');
    await conflict.getByText('Een collega heeft dit onderdeel intussen ook gewijzigd').waitFor();
    await conflict.getByText('De tekst van Tarik.').waitFor();
    await conflict.getByText('De tekst van Sjoerd.').waitFor();
    expect(await other.violations()).toEqual([]);
    expect(await explanation()).toBe('De tekst van Tarik.');

    await conflict.getByRole('button', { name: 'Beide onder elkaar zetten' }).click();
    await section(other)
      .getByText(/Opgeslagen om/)
      .waitFor();
    expect(await explanation()).toBe('De tekst van Tarik.\n\nDe tekst van Sjoerd.');
  });

  it('takes a paste of text, both notations, negative and empty cells: says where it is no amount, drops nothing', async () => {
    const visitor = await town.visit('t.elhaddad', address());
    const { page } = visitor;
    const grid = page.getByRole('region', { name: 'Lasten en baten per taakveld' });
    await grid.getByLabel('Taakveld toevoegen').selectOption('0.1');
    await grid.getByLabel('Taakveld toevoegen').selectOption('0.10');
    const cell = (taakveld: string, of: string) =>
      grid.getByLabel(new RegExp(`^Taakveld ${taakveld.replace('.', '\\.')}, ${of}`));
    await cell('0.1', '2028, lasten').focus();
    const block = [
      ['1.000,50', 'n.v.t.', '', '(1.234)'],
      ['-3', '1,000.50', '1,5,0', '€ 7,1234'],
    ];
    const copied = block.map((cells) => cells.join('\t')).join('\r\n');
    await paste(page, copied);
    const faults = grid.getByRole('alert');
    await faults.getByText('3 cellen zijn geen bedrag').waitFor();
    await faults.getByText('Taakveld 0.1, 2028, baten: “n.v.t.” is geen getal').waitFor();
    await faults.getByText(/Taakveld 0\.10, 2029, lasten: “1,5,0”/).waitFor();
    await faults.getByText('Taakveld 0.10, 2029, baten: “€ 7,1234” heeft meer dan twee decimalen').waitFor();
    expect(await visitor.violations()).toEqual([]);
    for (const [index, taakveld] of ['0.1', '0.10'].entries()) {
      const places = ['2028, lasten', '2028, baten', '2029, lasten', '2029, baten'];
      const shown = await Promise.all(places.map((of) => cell(taakveld, of).inputValue()));
      expect(shown).toEqual(block[index]);
    }
    // Nothing of it is stored as long as a cell is no amount.
    expect((await stored()).figures).toEqual([]);

    await cell('0.1', '2028, baten').fill('12');
    await cell('0.10', '2029, lasten').fill('150');
    await cell('0.10', '2029, baten').fill('7,12');
    await grid.getByText(/Opgeslagen om/).waitFor();
    const { figures } = await stored();
    expect(figures.filter(({ year }) => year === 2028 || year === 2029)).toMatchObject([
      { taakveld: '0.1', expenses: '1000.50', income: '12' },
      { taakveld: '0.10', expenses: '-3', income: '1000.50' },
      { taakveld: '0.1', expenses: '0', income: '-1234' },
      { taakveld: '0.10', expenses: '150', income: '7.12' },
    ]);
  });

  it('keeps pasted cells that have no place in the grid until somebody puts them there or clears them', async () => {
    const visitor = await town.visit('t.elhaddad', address());
    const { page } = visitor;
    const grid = page.getByRole('region', { name: 'Lasten en baten per taakveld' });
    const before = (await stored()).figures;
    const years = [...new Set(before.map(({ year }) => year))].sort();
    const last = years.at(-1);
    await grid.getByLabel(`Taakveld 0.10, ${last}, lasten`).focus();
    await paste(page, ['5\t6\tpast niet', '7,50\tn.v.t.\tnog een', '8'].join('\r\n'));
    const outside = async () =>
      (await grid.locator('.utrecht-alert--warning').locator('li li').allInnerTexts()).map((each) =>
        each.trim(),
      );
    await grid.getByText('5 geplakte cellen passen niet in de tabel').waitFor();
    const all = [
      'kolom 1 rechts van de tabel: “past niet”',
      `${last}, lasten: “7,50”`,
      `${last}, baten: “n.v.t.”`,
      'kolom 1 rechts van de tabel: “nog een”',
      `${last}, lasten: “8”`,
    ];
    expect(await outside()).toEqual(all);
    expect(await visitor.violations()).toEqual([]);
    // What did fit is saved meanwhile; the rest stays through that, another screen, and a page loaded anew.
    await grid.getByText(/Opgeslagen om/).waitFor();
    expect(await outside()).toEqual(all);
    await visitor.go('/');
    await visitor.go(address());
    expect(await outside()).toEqual(all);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await visitor.settled();
    expect(await outside()).toEqual(all);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await visitor.scrollsSideways()).toBe(false);
    await picture(page, 'cells outside the grid, narrow');
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, 'cells outside the grid');

    await grid.getByLabel('Taakveld voor: regel 1 onder de tabel').selectOption('0.2');
    await grid.getByText(/“n\.v\.t\.” is geen getal/).waitFor();
    expect(await grid.getByLabel(`Taakveld 0.2, ${last}, lasten`).inputValue()).toBe('7,50');
    expect(await outside()).toEqual([all[0], all[3], all[4]]);
    await grid.getByLabel(`Taakveld 0.2, ${last}, baten`).fill('');
    for (const line of ['Naast taakveld 0.10', 'Naast taakveld 0.2', 'Regel 2 onder de tabel']) {
      await grid.getByRole('button', { name: `Wissen ${line}` }).click();
    }
    expect(await outside()).toEqual([]);
    await grid.getByText(/Opgeslagen om/).waitFor();
    expect((await stored()).figures.filter(({ year }) => year === last)).toMatchObject([
      { taakveld: '0.1' },
      { taakveld: '0.10', expenses: '5', income: '6' },
      { taakveld: '0.2', expenses: '7.50', income: '0' },
    ]);
  });

  it('shows what a colleague changed in the figures meanwhile, and keeps what each of both changed', async () => {
    const [one, other] = await Promise.all(
      ['t.elhaddad', 's.postma'].map((login) => town.visit(login, address())),
    );
    if (!one || !other) throw new Error('nobody came');
    const grid = ({ page }: Visitor) => page.getByRole('region', { name: 'Lasten en baten per taakveld' });
    const cell = (visitor: Visitor, of: string) => grid(visitor).getByLabel(`Taakveld ${of}`);
    const figure = async (code: string) =>
      (await stored()).figures.find(({ taakveld, year }) => taakveld === code && year === 2028);
    const mergedWhen = async (typed: () => Promise<void>) => {
      await other.context.setOffline(true);
      await typed();
      await grid(other)
        .getByText(/Niet opgeslagen: geen verbinding/)
        .waitFor();
      await other.context.setOffline(false);
      await conflict.getByText('Een collega heeft de cijfers intussen ook gewijzigd').waitFor();
    };
    const conflict = grid(other).getByRole('alert');
    const changes = (title: string) =>
      conflict.getByRole('region', { name: title }).locator('tbody tr').allInnerTexts();
    const merge = async () => {
      await conflict.getByRole('button', { name: 'Samenvoegen en opslaan' }).click();
      await grid(other)
        .getByText(/Opgeslagen om/)
        .waitFor();
    };

    await mergedWhen(async () => {
      await cell(other, '0.1, 2028, baten').fill('111');
      await cell(one, '0.10, 2028, lasten').fill('222');
      await grid(one)
        .getByText(/Opgeslagen om/)
        .waitFor();
    });
    expect(await changes('Wat uw collega wijzigde')).toEqual([
      expect.stringMatching(/^0\.10 .*\t2028\t-3 wordt 222\t1\.000,50$/),
    ]);
    expect(await changes('Wat uw wijzigingen veranderen aan de cijfers van uw collega')).toEqual([
      expect.stringMatching(/^0\.1 .*\t2028\t1\.000,50\t12 wordt 111$/),
    ]);
    expect(await other.violations()).toEqual([]);
    await picture(other.page, 'figures that two people changed');
    await merge();
    expect(await figure('0.1')).toMatchObject({ expenses: '1000.50', income: '111' });
    expect(await figure('0.10')).toMatchObject({ expenses: '222', income: '1000.50' });

    // In the very same cell it is said what becomes of theirs.
    await grid(one).locator('[value="111"]').waitFor();
    await mergedWhen(async () => {
      await cell(other, '0.1, 2028, baten').fill('5');
      await cell(one, '0.1, 2028, baten').fill('6');
      await grid(one).getByText('Nog niet opgeslagen').waitFor();
      await grid(one)
        .getByText(/Opgeslagen om/)
        .waitFor();
    });
    expect(await changes('Wat uw wijzigingen veranderen aan de cijfers van uw collega')).toEqual([
      expect.stringMatching(/\t6 wordt 5$/),
    ]);
    await conflict.getByRole('button', { name: 'Alleen de cijfers van collega bewaren' }).click();
    await grid(other)
      .getByText(/Opgeslagen om/)
      .waitFor();
    expect(await figure('0.1')).toMatchObject({ income: '6' });
  });

  it('shows what was being typed when somebody submits, and goes on with it after a recall', async () => {
    const visitor = await town.visit('t.elhaddad', address());
    const { page } = visitor;
    const before = await explanation();
    await page.route('**/sections/*', (route) => route.abort());
    const typed = 'Getypt terwijl de teammanager indiende.';
    await text(visitor).fill(typed);
    await section(visitor)
      .getByText(/Niet opgeslagen/)
      .waitFor();
    const { hall } = town;
    const task = await hall.task(
      scene.cycleId,
      'submitContribution',
      ({ unitId }) => unitId === hall.unit('OR'),
    );
    const qualityStatement = { timely: true, correct: true, complete: true };
    expect((await hall.complete('m.vandijk', task, 'submitted', { qualityStatement })).status).toBe(200);

    const unsaved = section(visitor).getByRole('alert');
    await unsaved.getByText('Wat u het laatst typte, is niet opgeslagen').waitFor();
    await unsaved.getByText(typed).waitFor();
    await unsaved.getByText(/vraag wie de bijdrage indiende om de indiening terug te trekken/).waitFor();
    expect(await text(visitor).count()).toBe(0);
    expect(await explanation()).toBe(before);
    expect(await visitor.violations()).toEqual([]);
    await picture(page, 'typed while somebody submitted');
    await page.unrouteAll();

    await hall.must('m.vandijk', {
      path: `/contributions/${scene.contributionId}/recall`,
      body: { reason: 'Tarik was nog bezig.' },
    });
    await section(visitor)
      .getByText(/Opgeslagen om/)
      .waitFor();
    expect(await text(visitor).inputValue()).toBe(typed);
    expect(await explanation()).toBe(typed);
  });

  it('names the cell that was refused as its label does, with what would be right and a link to it', async () => {
    const visitor = await town.visit('t.elhaddad', address());
    const { page } = visitor;
    const grid = page.getByRole('region', { name: 'Lasten en baten per taakveld' });
    const cell = grid.getByLabel('Taakveld 0.10, 2028, baten');
    const before = await cell.inputValue();
    // Something on the way breaks an amount: nothing that can be typed here is refused.
    await page.route('**/figures', (route) =>
      route.request().method() === 'PUT'
        ? route.continue({
            postData:
              route
                .request()
                .postData()
                ?.replace('"7777"', `"${'7'.repeat(30)}"`) ?? '',
          })
        : route.continue(),
    );
    await cell.fill('7777');
    const refusal = grid.getByRole('alert');
    await refusal.getByText(/Taakveld 0\.10, 2028, baten: Vul 1 tot en met 20 tekens in/).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await refusal.getByRole('link', { name: 'Taakveld 0.10, 2028, baten' }).click();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Taakveld 0.10, 2028, baten');
    await page.unrouteAll();
    await cell.fill(before);
    await grid.getByText(/Opgeslagen om/).waitFor();
  });

  it('is submitted by keyboard alone', async () => {
    const visitor = await town.visit('m.vandijk');
    const { page } = visitor;
    await visitor.tabTo('Bijdrage indienen');
    await page.keyboard.press('Enter');
    await visitor.settled();
    for (const statement of ['tijdig', 'juist', 'volledig']) {
      await visitor.tabTo(new RegExp(`^${statement}$`));
      await page.keyboard.press('Space');
    }
    await visitor.tabTo(/^Indienen$/);
    await page.keyboard.press('Enter');
    await page.getByText('Deze taak is afgerond').waitFor();
    expect((await stored()).status).toBe('submitted');
  });

  it('is returned by keyboard alone; what is missing is said, with a link to it', async () => {
    const visitor = await town.visit('g.brouwer');
    const { page } = visitor;
    await visitor.tabTo('Bijdrage beoordelen');
    await page.keyboard.press('Enter');
    await visitor.settled();
    await visitor.tabTo('Accepteren');
    // The last of the answers: arrows go round.
    await page.keyboard.press('ArrowUp');
    await page.getByRole('radio', { name: 'Terugsturen', checked: true }).waitFor();
    await visitor.tabTo(/^Versturen$/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Er is 1 fout').waitFor();
    expect(await visitor.violations()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('De dekking na 2028 ontbreekt.');
    await visitor.tabTo(/^Versturen$/);
    await page.keyboard.press('Enter');
    await page.getByText('Deze taak is afgerond').waitFor();
    // it goes back to the team once the figures are checked too
    expect((await stored()).versions.at(-1)).toMatchObject({ review: 'returned', figuresCheck: null });
  });
});
