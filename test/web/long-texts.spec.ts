import pg from 'pg';
import { picture, screens, setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

/** As long as a name can be, without a place to break it. */
const endless = 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(4)
  .slice(0, 300);

/** Where names and texts of people stand. */
const shown = [
  'inbox',
  'task',
  'contribution',
  'an accepted contribution',
  'a later version',
  'compare versions',
  'board',
  'figures of a cycle',
  'documents',
  'history',
] as const;

describe('very long names and texts', () => {
  const town = TownOnline.forTests();
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(town);
    const text = `${endless}\n\n## ${endless}\n\n- ${endless}\n- [${endless}](https://waterrijk.example/${endless})`;
    await town.hall.must('t.elhaddad', {
      method: 'PUT',
      path: `/contributions/${scene.contributionId}/sections/explanation`,
      body: { text },
      headers: { 'if-match': '"0"' },
    });
    await namedWithoutEnd(town.installation.databaseUrl, [scene.contributionId, scene.resubmittedId]);
  }, 240_000);

  it.each([
    ['t.elhaddad', 1280, 'light'],
    ['t.elhaddad', 320, 'light'],
    ['g.brouwer', 1280, 'dark'],
    ['g.brouwer', 320, 'dark'],
  ] as const)(
    'stay inside what they stand in, for %s at %s pixels',
    async (login, width, colorScheme) => {
      const visitor = await town.visit(login, '/', { colorScheme, viewport: { width, height: 900 } });
      const faults: string[] = [];
      for (const name of shown) {
        await visitor.open(screens[name]?.(scene) ?? '/');
        await picture(visitor.page, `long ${name} ${login} ${width}`);
        if (await visitor.scrollsSideways()) faults.push(`${name} scrolls sideways`);
        const sticking = await visitor.page.evaluate<string[]>(stickingOut);
        faults.push(...sticking.map((each) => `${name}: ${each}`));
      }
      expect(faults).toEqual([]);
    },
    240_000,
  );
});

/** What is drawn beyond the card, or the cell of a table, that it stands in. */
const stickingOut = `[...document.querySelectorAll('main .card, main td, main th, main aside, main .page-head')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'visible')
  .map((one) => one.outerHTML.slice(0, 120))`;

/** Names as nobody gives them, but as some file could bring them: of the units of these contributions, and of who writes. */
async function namedWithoutEnd(databaseUrl: string, contributionIds: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      'UPDATE unit SET name = $1 WHERE id IN (SELECT unit_id FROM contribution WHERE id = ANY($2))',
      [endless, contributionIds],
    );
    await client.query(
      "UPDATE person SET display_name = $1 WHERE display_name IN ('Tarik el Haddad', 'Els Smulders')",
      [endless],
    );
  } finally {
    await client.end();
  }
}
