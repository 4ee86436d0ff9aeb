import type { DataSource } from 'typeorm';
import { PostgresPeopleDirectory } from '#persistence/people-directory.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { Example, today } from './example.js';

describe('the directory of people', () => {
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let example: Example;
  let directory: PostgresPeopleDirectory;
  let made = 0;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect();
    directory = new PostgresPeopleDirectory(dataSource);
  });
  beforeEach(async () => {
    example = await Example.make(dataSource, `people-${(made += 1)}`);
  });
  afterAll(() => postgres?.stop());

  const capacities = (person: string, on = today) => directory.capacitiesOf(example.id(person), on);

  it('finds who was registered, by what the identity provider calls them', async () => {
    expect(await directory.findBySubject(`subject-${example.id('anna')}`)).toEqual({
      personId: example.id('anna'),
      organisationId: example.organisationId,
      name: 'anna',
      timeZone: 'Europe/Amsterdam',
    });
    expect(await directory.findBySubject('nobody')).toBeNull();
  });

  it('gives a role in its period, both days included', async () => {
    await example.person('eva');
    await example.holds('eva', 'contributor', 'parks', '2026-03-02', '2026-03-04');
    const role = [{ role: 'contributor', unitId: example.unitId('parks'), onBehalfOf: null }];
    expect(await capacities('eva', '2026-03-01')).toEqual([]);
    expect(await capacities('eva', '2026-03-02')).toEqual(role);
    expect(await capacities('eva', '2026-03-04')).toEqual(role);
    expect(await capacities('eva', '2026-03-05')).toEqual([]);
  });

  it('lets the loco-secretaris stand in while the gemeentesecretaris is absent', async () => {
    const own = { role: 'deputySecretary', unitId: null, onBehalfOf: null };
    await example.absent('carla', '2026-03-02', '2026-03-06');
    expect(await capacities('dirk')).toEqual([
      own,
      { role: 'municipalSecretary', unitId: null, onBehalfOf: example.id('carla') },
    ]);
    expect(await capacities('dirk', '2026-03-07')).toEqual([own]);
  });

  it('gives a deputy the roles of who is absent, not those of another organisation', async () => {
    const other = await Example.make(dataSource, `others-${made}`);
    await other.absent('bram', '2026-03-01', '2026-03-31', 'anna');
    await example.absent('bram', '2026-03-01', '2026-03-31', 'anna');
    await example.absent('bram', '2026-03-02', '2026-03-02', 'dirk');
    const teamManager = {
      role: 'teamManager',
      unitId: example.unitId('parks'),
      onBehalfOf: example.id('bram'),
    };
    expect(await capacities('anna')).toEqual([
      { role: 'concernManager', unitId: null, onBehalfOf: null },
      teamManager,
    ]);
    expect(await capacities('dirk')).toContainEqual(teamManager);
    expect(await capacities('dirk', '2026-03-03')).not.toContainEqual(teamManager);
  });
});
