import type { DataSource } from 'typeorm';
import type { Call, HistoryEntry, PersonCall, Transaction } from '#application/ports.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Capacity, Role } from '#domain/people/roles.js';
import { taskKey, type NewTask } from '#domain/task/task.js';
import { digest } from '#persistence/digest.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';

export const now = '2026-03-02T09:30:00.250Z';
export const today = '2026-03-02';

/** The smallest definition that has what the tables hold: text and figures, a date, an optional phase. */
export const definition: CycleDefinition = {
  document: 'begroting',
  version: 1,
  country: 'NL',
  name: { nl: 'begroting', en: 'budget' },
  terms: [
    {
      key: 'supervisor',
      article: 'Gemeentewet 191',
      sureness: 'A',
      name: { nl: 'inzending', en: 'sending in' },
      rule: { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 },
    },
  ],
  outline: [
    {
      key: 'wanted',
      name: { nl: 'Wat willen we', en: 'What do we want' },
      content: 'text',
      required: true,
      askedOf: ['team'],
    },
    {
      key: 'costs',
      name: { nl: 'Wat mag het kosten', en: 'What may it cost' },
      content: 'figures',
      required: true,
      askedOf: ['team', 'programme'],
    },
  ],
  phases: [
    {
      key: 'preparation',
      kind: 'preparation',
      name: { nl: 'voorbereiding', en: 'preparation' },
      preparedBy: 'concernManager',
      agreedBy: ['finance'],
      due: { daysBefore: 100, term: 'supervisor' },
    },
    {
      key: 'contributions',
      kind: 'contributions',
      name: { nl: 'bijdragen', en: 'contributions' },
      contributors: [{ unit: 'team', writtenBy: 'contributor', submittedBy: 'teamManager' }],
      reviewedBy: 'concernManager',
      waivedBy: 'concernManager',
      due: { daysBefore: 60, term: 'supervisor' },
    },
    {
      key: 'management-advice',
      kind: 'decision',
      optional: true,
      name: { nl: 'advies', en: 'advice' },
      decisions: [
        { key: 'advice', body: 'managementTeam', recordedBy: 'municipalSecretary', outcomes: ['advised'] },
      ],
    },
  ],
};

/** An organisation with a few people and units, and one running cycle. */
export class Example {
  readonly unitOfWork: PostgresUnitOfWork;
  readonly organisationId = uuidV7.next();
  readonly people: Record<string, string> = {};
  readonly units: Record<string, string> = {};
  cycleId = '';

  private constructor(readonly dataSource: DataSource) {
    this.unitOfWork = new PostgresUnitOfWork(dataSource);
  }

  /** @param slug tells the organisations of one database apart, and the years of their cycles */
  static async make(dataSource: DataSource, slug: string): Promise<Example> {
    const example = new Example(dataSource);
    await dataSource.query(
      `INSERT INTO organisation (id, slug, name, country, time_zone, locale)
       VALUES ($1, $2, $2, 'NL', 'Europe/Amsterdam', 'nl-NL')`,
      [example.organisationId, slug],
    );
    await storeDefinitions(dataSource, [{ definition, checksum: digest(definition) }]);
    for (const name of ['anna', 'bram', 'carla', 'dirk']) await example.person(name);
    for (const name of ['parks', 'roads']) await example.unit(name);
    await example.holds('anna', 'concernManager');
    await example.holds('bram', 'teamManager', 'parks');
    await example.holds('carla', 'municipalSecretary');
    await example.holds('dirk', 'deputySecretary');
    example.cycleId = await example.cycle(2027);
    return example;
  }

  async person(name: string): Promise<string> {
    const id = (this.people[name] = uuidV7.next());
    await this.dataSource.query(
      `INSERT INTO person (id, organisation_id, subject, display_name) VALUES ($1, $2, $3, $4)`,
      [id, this.organisationId, `subject-${id}`, name],
    );
    return id;
  }

  async unit(name: string, kind = 'team'): Promise<string> {
    const id = (this.units[name] = uuidV7.next());
    await this.dataSource.query(
      'INSERT INTO unit (id, organisation_id, kind, code, name) VALUES ($1, $2, $3, $4, $5)',
      [id, this.organisationId, kind, name, `Team ${name}`],
    );
    return id;
  }

  holds(person: string, role: Role, unit?: string, from = '2026-01-01', until: string | null = null) {
    return this.dataSource.query(
      `INSERT INTO role_assignment (id, organisation_id, person_id, role, unit_id, valid_from, valid_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        uuidV7.next(),
        this.organisationId,
        this.people[person],
        role,
        unit ? this.units[unit] : null,
        from,
        until,
      ],
    );
  }

  absent(person: string, from: string, until: string, deputy?: string) {
    return this.dataSource.query(
      `INSERT INTO absence (id, organisation_id, person_id, absent_from, absent_until, deputy_person_id)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [uuidV7.next(), this.organisationId, this.people[person], from, until, deputy && this.people[deputy]],
    );
  }

  id(person: string): string {
    const id = this.people[person];
    if (!id) throw new Error(`nobody is called ${person}`);
    return id;
  }

  unitId(unit: string): string {
    const id = this.units[unit];
    if (!id) throw new Error(`no unit is called ${unit}`);
    return id;
  }

  /** A call by the product itself. */
  get call(): Call {
    return {
      organisationId: this.organisationId,
      actor: null,
      requestId: null,
      now,
      today,
      idempotency: null,
    };
  }

  by(person: string, idempotency: Call['idempotency'] = null, capacities: Capacity[] = []): PersonCall {
    const actor = { personId: this.id(person), capacities };
    return { ...this.call, actor, requestId: 'request-1', idempotency };
  }

  run<T>(work: (transaction: Transaction) => Promise<T>, call: Call = this.call): Promise<T> {
    return this.unitOfWork.run(call, work);
  }

  cycle(year: number): Promise<string> {
    const id = uuidV7.next();
    return this.run(async ({ cycles }) => {
      const newest = await cycles.newestDefinition('begroting');
      await cycles.insert({
        id,
        organisationId: this.organisationId,
        document: 'begroting',
        year,
        definitionId: newest!.id,
        status: 'running',
        phase: 'contributions',
        round: 1,
        leadUnitId: null,
        instructions: 'Keep it short.',
        skippedPhases: ['management-advice'],
        startedAt: now,
        endedAt: null,
        pausedAt: null,
        adjustments: {},
      });
      return id;
    });
  }

  entry(more: Partial<HistoryEntry> = {}): HistoryEntry {
    return {
      cycleId: this.cycleId,
      type: 'phase.started',
      subject: { type: 'phase', id: 'one' },
      ...more,
    };
  }
}

/** A task asked of a role; the subject makes its key. */
export function newTask(subject: string, more: Partial<NewTask> = {}): NewTask {
  return {
    key: taskKey('contributions', 1, 'reviewContribution', subject),
    kind: 'reviewContribution',
    phase: 'contributions',
    round: 1,
    subject: null,
    candidate: { role: 'concernManager', unitId: null, personId: null },
    dueOn: null,
    notBefore: null,
    priority: 'normal',
    ...more,
  };
}
