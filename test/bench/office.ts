import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { loadDefinition } from '#definitions/definition-loader.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Role } from '#domain/people/roles.js';
import type { IsoDate } from '#domain/shared/dates.js';
import { digest } from '#persistence/digest.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { checkout } from '../../apps/local/components/checkout.js';

/** Who works in the bench: the groups of the peers' driver, and the roles they hold here. */
export const groups = {
  concernmanager: 'concernManager',
  gemeentesecretaris: 'municipalSecretary',
  college: 'mayor',
  raad: 'councilClerk',
} as const satisfies Record<string, Role>;
export type Group = keyof typeof groups | `team-${number}` | 'controller';

/** An organisation of the bench, in the database. */
export interface BenchOffice {
  organisationId: string;
  /** Ids of the teams, by number. */
  teams: string[];
  /** What the identity provider calls somebody of a group. */
  subjects: Record<string, string>;
  people: Record<string, string>;
}

/** Where the fixtures stand: beside the source, which `dist` is not. */
const folder = path.join(checkout, 'test', 'bench');

/** The seven steps of the peers' driver. */
export function sevenSteps(): { definition: CycleDefinition; checksum: string } {
  return loadDefinition({
    name: 'definition.yaml',
    text: readFileSync(path.join(folder, 'definition.yaml'), 'utf8'),
  });
}

/**
 * The same steps for another document, with an outline of so many sections of text: for the completeness board.
 */
export function withSections(count: number): { definition: CycleDefinition; checksum: string } {
  const { definition } = sevenSteps();
  const outline = Array.from({ length: count }, (_, index): CycleDefinition['outline'][number] => ({
    key: `section-${index + 1}`,
    name: { nl: `Onderdeel ${index + 1}`, en: `Section ${index + 1}` },
    content: 'text',
    required: true,
    askedOf: ['team'],
  }));
  const wide: CycleDefinition = { ...definition, document: 'jaarrekening', outline };
  return { definition: wide, checksum: digest(wide) };
}

/** The same steps for another document, whose contributions are due on a day of the year before the cycle's. */
export function withDueDate(day: IsoDate): { definition: CycleDefinition; checksum: string } {
  const { definition } = sevenSteps();
  const [, month = 0, date = 0] = day.split('-').map(Number);
  const dated: CycleDefinition = {
    ...definition,
    document: 'trimesterrapportage-1',
    terms: [
      {
        key: 'date',
        article: 'bench',
        sureness: 'C',
        name: { nl: 'datum', en: 'date' },
        rule: { kind: 'lastDay', month, day: date, yearOffset: -1 },
      },
    ],
    phases: definition.phases.map((phase) =>
      phase.kind === 'contributions' ? { ...phase, due: { daysBefore: 0, term: 'date' } } : phase,
    ),
  };
  return { definition: dated, checksum: digest(dated) };
}

/**
 * Puts an organisation with so many teams into the database, a manager for each team and one person for each other group.
 * No municipality starts one document's cycle thousands of times in a year, which the peers' driver does: so in this
 * database alone the index that forbids it becomes one that costs the same and does not.
 */
export async function createBenchOffice(
  dataSource: DataSource,
  slug: string,
  teamCount: number,
): Promise<BenchOffice> {
  await storeDefinitions(dataSource, [sevenSteps()]);
  await dataSource.query('DROP INDEX IF EXISTS cycle_one_per_document_and_year');
  await dataSource.query(
    `CREATE INDEX IF NOT EXISTS bench_cycle_per_document_and_year ON cycle (organisation_id, document, year)
     WHERE status <> 'withdrawn'`,
  );
  const organisationId = uuidV7.next();
  await dataSource.query(
    `INSERT INTO organisation (id, slug, name, country, time_zone, locale)
     VALUES ($1, $2, 'Gemeente Meetstad', 'NL', 'Europe/Amsterdam', 'nl-NL')`,
    [organisationId, slug],
  );
  const office: BenchOffice = { organisationId, teams: [], subjects: {}, people: {} };
  const register = async (group: Group, role: Role, unitId: string | null) => {
    const id = uuidV7.next();
    const subject = `${slug}-${group}`;
    await dataSource.query(
      'INSERT INTO person (id, organisation_id, subject, display_name) VALUES ($1, $2, $3, $4)',
      [id, organisationId, subject, group],
    );
    await dataSource.query(
      `INSERT INTO role_assignment (id, organisation_id, person_id, role, unit_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [uuidV7.next(), organisationId, id, role, unitId],
    );
    office.subjects[group] = subject;
    office.people[group] = id;
  };
  for (const [group, role] of Object.entries(groups)) await register(group as Group, role, null);
  await register('controller', 'concernController', null);
  for (let number = 0; number < teamCount; number++) {
    const unitId = uuidV7.next();
    await dataSource.query(
      `INSERT INTO unit (id, organisation_id, kind, code, name) VALUES ($1, $2, 'team', $3, $4)`,
      [unitId, organisationId, `T${number}`, `Team ${number}`],
    );
    office.teams.push(unitId);
    await register(`team-${number}`, 'teamManager', unitId);
  }
  return office;
}
