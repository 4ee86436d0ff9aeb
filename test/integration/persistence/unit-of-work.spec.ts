import type { DataSource } from 'typeorm';
import type { DocumentVersion } from '#application/ports.js';
import type {
  Contribution,
  ContributionContent,
  ContributionVersion,
} from '#domain/contribution/contribution.js';
import { DomainError } from '#domain/shared/domain-error.js';
import type { Task } from '#domain/task/task.js';
import { DatabaseError } from '#persistence/database-error.js';
import { digest } from '#persistence/digest.js';
import { PostgresHistoryReader } from '#persistence/history/history-reader.js';
import { StoredRecords } from '#persistence/history/stored-records.js';
import { verifyHistory } from '#persistence/history/verify-history.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { definition, Example, newTask, now } from './example.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const checksum = digest('any');

describe('the unit of work', () => {
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let example: Example;
  let history: PostgresHistoryReader;
  let made = 0;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect(12);
    history = new PostgresHistoryReader(dataSource);
  });
  beforeEach(async () => {
    example = await Example.make(dataSource, `organisation-${(made += 1)}`);
  });
  afterAll(() => postgres?.stop());

  const verified = (cycleId: string) => verifyHistory(history, new StoredRecords(dataSource), cycleId);
  const refused = (sql: string, parameters: unknown[] = []) =>
    expect(dataSource.query(sql, parameters)).rejects.toMatchObject({ driverError: { code: '23001' } });

  describe('the history', () => {
    it('is written with the change it records, or not at all', async () => {
      const failing = example.run(async (transaction) => {
        await transaction.tasks.insert(example.cycleId, [newTask('a')]);
        transaction.record(example.entry());
        throw new DomainError('not-permitted', 'no');
      });
      await expect(failing).rejects.toMatchObject({ code: 'not-permitted' });
      expect(await history.head(example.cycleId)).toBeNull();
      expect(await example.run(({ tasks }) => tasks.findByKey(example.cycleId, newTask('a').key))).toBeNull();
    });

    it('tells who, as what, for whom, from what to what, why and when', async () => {
      await example.run(
        async (transaction) =>
          transaction.record(
            example.entry({
              before: { status: 'open', due: null },
              after: { status: 'completed', amounts: ['1.10', 0.1, -0, 1e21], left: undefined as never },
              reason: 'because “it” is so\n',
              as: { role: 'concernManager', onBehalfOf: example.id('carla') },
            }),
          ),
        example.by('anna'),
      );
      const { items } = await history.page(example.cycleId, { limit: 10 });
      expect(items).toMatchObject([
        {
          sequence: 1,
          occurredAt: now,
          actorId: example.id('anna'),
          actorRole: 'concernManager',
          onBehalfOf: example.id('carla'),
          type: 'phase.started',
          before: { status: 'open', due: null },
          after: { status: 'completed', amounts: ['1.10', 0.1, 0, 1e21] },
          reason: 'because “it” is so\n',
          requestId: 'request-1',
        },
      ]);
      expect(items[0]?.after).not.toHaveProperty('left');
      expect(await verified(example.cycleId)).toMatchObject({ holds: true, events: 1 });
    });

    it('refuses to be changed, shortened or emptied', async () => {
      await example.run(async (transaction) => transaction.record(example.entry()));
      await refused(`UPDATE history_event SET reason = 'other'`);
      await refused('DELETE FROM history_event');
      await refused('TRUNCATE history_event CASCADE');
    });

    it('has no gap and one order, however many write at once', async () => {
      const second = await example.cycle(2028);
      await Promise.all(
        times(40, (index) =>
          example.run(async (transaction) => {
            // half of them about both cycles, in either order
            const cycleIds = index % 4 === 0 ? [second, example.cycleId] : [example.cycleId, second];
            for (const cycleId of index % 2 ? cycleIds.slice(0, 1) : cycleIds) {
              transaction.record(example.entry({ cycleId, after: { index } }));
              transaction.notify(cycleId, { type: 'cycleRequested' });
            }
          }),
        ),
      );
      expect(await verified(example.cycleId)).toMatchObject({ holds: true, events: 40 });
      expect(await verified(second)).toMatchObject({ holds: true, events: 20 });
      const outbox: { sequence: number; event: { sequence: number } }[] = await dataSource.query(
        'SELECT sequence, event FROM outbox WHERE cycle_id = $1 ORDER BY id',
        [example.cycleId],
      );
      expect(outbox.map(({ sequence }) => sequence)).toEqual(times(40, (index) => index + 1));
      expect(outbox.map(({ event }) => event.sequence)).toEqual(times(40, (index) => index + 1));
    });

    it('shows that a row was tampered with, also by who may switch the guards off', async () => {
      await example.run(async (transaction) => {
        for (const index of [1, 2, 3]) transaction.record(example.entry({ after: { index } }));
      });
      await dataSource.query('ALTER TABLE history_event DISABLE TRIGGER history_only_grows');
      try {
        await dataSource.query(
          `UPDATE history_event SET after = '{"index": 7}' WHERE cycle_id = $1 AND sequence = 2`,
          [example.cycleId],
        );
        expect(await verified(example.cycleId)).toMatchObject({
          holds: false,
          firstBreak: { sequence: 2, reason: 'the content is not what was hashed' },
        });
        await dataSource.query('DELETE FROM history_event WHERE cycle_id = $1 AND sequence > 1', [
          example.cycleId,
        ]);
        expect(await verified(example.cycleId)).toMatchObject({
          holds: false,
          firstBreak: { sequence: 2, reason: 'the chain must end at event 3' },
        });
      } finally {
        await dataSource.query('ALTER TABLE history_event ENABLE TRIGGER history_only_grows');
      }
    });

    it('is read in pages, filtered, and streams past one batch', async () => {
      await example.run(async (transaction) => {
        for (let index = 0; index < 2_050; index += 1) {
          transaction.record(example.entry({ type: index % 100 ? 'task.opened' : 'task.claimed' }));
        }
      });
      const claimed: number[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await history.page(example.cycleId, { type: 'task.claimed', limit: 8, cursor });
        claimed.push(...page.items.map(({ sequence }) => sequence));
        if (!page.next) break;
        cursor = page.next;
      }
      expect(claimed).toEqual(times(21, (index) => index * 100 + 1));
      expect(await verified(example.cycleId)).toMatchObject({ holds: true, events: 2_050 });
      const none = await history.page(example.cycleId, { until: now, limit: 8 });
      expect(none).toEqual({ items: [], next: null });
      await expect(history.page(example.cycleId, { limit: 8, cursor: 'x' })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });
  });

  describe('the Idempotency-Key', () => {
    const key = { key: 'key-1', fingerprint: 'a' };

    it('does the work once, however often and concurrently it is sent', async () => {
      let done = 0;
      const results = await Promise.all(
        times(8, () =>
          example.run(
            async (transaction) => {
              done += 1;
              transaction.record(example.entry());
              return { done, list: [1, null] };
            },
            example.by('anna', key),
          ),
        ),
      );
      expect(done).toBe(1);
      expect(results).toEqual(times(8, () => ({ done: 1, list: [1, null] })));
      expect(await history.head(example.cycleId)).toMatchObject({ sequence: 1 });
    });

    it('refuses another call with the same key, and is the own of each person', async () => {
      await example.run(async () => 'first', example.by('anna', key));
      const other = example.run(async () => 'second', example.by('anna', { key: 'key-1', fingerprint: 'b' }));
      await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
      expect(await example.run(async () => 'of bram', example.by('bram', key))).toBe('of bram');
    });

    it('can be used again when the work failed', async () => {
      const failing = example.run(
        async () => {
          throw new DomainError('not-permitted', 'no');
        },
        example.by('anna', key),
      );
      await expect(failing).rejects.toMatchObject({ code: 'not-permitted' });
      expect(await example.run(async () => undefined, example.by('anna', key))).toBeUndefined();
      expect(await example.run(async () => 'not done', example.by('anna', key))).toBeNull();
    });
  });

  describe('tasks', () => {
    it('are opened once by their key', async () => {
      const open = () =>
        example.run(({ tasks }) => tasks.insert(example.cycleId, [newTask('a'), newTask('b')]));
      const [one, other] = await Promise.all([open(), open()]);
      expect([...one, ...other].map(({ key }) => key).sort()).toEqual([newTask('a').key, newTask('b').key]);
    });

    it('are what was asked, then what was answered', async () => {
      const asked = newTask('a', {
        subject: { type: 'unit', id: example.unitId('parks') },
        candidate: { role: 'teamManager', unitId: example.unitId('parks'), personId: null },
        dueOn: '2026-03-29',
        notBefore: '2026-03-03T00:00:00.000Z',
        priority: 'high',
      });
      const [task] = await example.run(({ tasks }) => tasks.insert(example.cycleId, [asked]));
      expect(task).toEqual({
        ...asked,
        id: task!.id,
        organisationId: example.organisationId,
        cycleId: example.cycleId,
        status: 'open',
        assigneeId: null,
        delegatedBy: null,
        createdAt: now,
        completion: null,
        withdrawnBecause: null,
      });
      const completed: Task = {
        ...task!,
        candidate: { ...asked.candidate, personId: example.id('anna') },
        delegatedBy: example.id('bram'),
        status: 'completed',
        assigneeId: example.id('anna'),
        completion: {
          outcome: 'accepted',
          form: { remarks: [] },
          comment: 'fine',
          completedBy: example.id('anna'),
          completedAs: 'teamManager',
          onBehalfOf: example.id('bram'),
          completedAt: now,
        },
      };
      await example.run(({ tasks }) => tasks.save(completed));
      expect(await example.run(({ tasks }) => tasks.find(task!.id))).toEqual(completed);
      const found = await example.run(({ tasks }) =>
        tasks.completed(example.cycleId, { phase: 'contributions', round: 1, kind: 'reviewContribution' }),
      );
      expect(found).toEqual([completed]);
      expect(await example.run(({ tasks }) => tasks.lockActive(example.cycleId))).toEqual([]);
    });

    it('are completed by one of two who complete at the same moment', async () => {
      const [task] = await example.run(({ tasks }) => tasks.insert(example.cycleId, [newTask('a')]));
      const complete = (person: string) =>
        example.run(async (transaction) => {
          const locked = await transaction.tasks.lock(task!.id);
          if (locked!.status !== 'open') throw new DomainError('task-already-completed', 'too late');
          await transaction.tasks.save({
            ...locked!,
            status: 'completed',
            completion: {
              outcome: 'accepted',
              form: {},
              comment: null,
              completedBy: example.id(person),
              completedAs: null,
              onBehalfOf: null,
              completedAt: now,
            },
          });
          transaction.record(example.entry());
        }, example.by(person));
      const results = await Promise.allSettled([complete('anna'), complete('bram'), complete('carla')]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await history.head(example.cycleId)).toMatchObject({ sequence: 1 });
    });
  });

  describe('cycles', () => {
    it('are one per document and year, unless withdrawn', async () => {
      await expect(example.cycle(2027)).rejects.toMatchObject({ code: 'cycle-exists' });
      await example.run(async ({ cycles }) => {
        const cycle = await cycles.lock(example.cycleId);
        await cycles.save({ ...cycle!, status: 'withdrawn', endedAt: now });
      });
      await expect(example.cycle(2027)).resolves.toBeDefined();
    });

    it('are not seen from another organisation', async () => {
      const other = await Example.make(dataSource, `other-${made}`);
      expect(await other.run(({ cycles }) => cycles.find(example.cycleId))).toBeNull();
      expect(await other.run(({ cycles }) => cycles.units(example.cycleId))).toEqual([]);
      await expect(other.run(({ cycles }) => cycles.definitionOf(example.cycleId))).rejects.toMatchObject({
        code: 'not-found',
      });
      // and no row can refer to another organisation's
      const across = other.run(({ tasks }) => tasks.insert(example.cycleId, [newTask('a')]));
      await expect(across).rejects.toMatchObject({ code: '23503' });
    });

    it('have exactly the units that were saved last', async () => {
      const unit = (name: string, status: 'contributing' | 'dropped' = 'contributing') => ({
        unitId: example.unitId(name),
        kind: 'team' as const,
        status,
      });
      const saved = (...units: ReturnType<typeof unit>[]) =>
        example.run(async ({ cycles }) => {
          await cycles.saveUnits(example.cycleId, units);
          return cycles.units(example.cycleId);
        });
      expect(await saved(unit('parks'), unit('roads'))).toHaveLength(2);
      expect(await saved(unit('roads', 'dropped'))).toEqual([unit('roads', 'dropped')]);
    });

    it('enter and leave each round of a phase once, and are late once', async () => {
      const twice = async (step: () => Promise<boolean>) => [await step(), await step()];
      const { cycleId } = example;
      expect(
        await twice(() =>
          example.run(({ cycles }) => cycles.enterPhase(cycleId, 'contributions', 1, '2026-03-01', null)),
        ),
      ).toEqual([true, false]);
      expect(
        await twice(() => example.run(({ cycles }) => cycles.markOverdue(cycleId, 'contributions', 1))),
      ).toEqual([true, false]);
      expect(
        await twice(() =>
          example.run(({ cycles }) => cycles.leavePhase(cycleId, 'contributions', 1, 'done')),
        ),
      ).toEqual([true, false]);
    });

    it('pin a definition that never changes', async () => {
      expect(await example.run(({ cycles }) => cycles.definitionOf(example.cycleId))).toEqual(definition);
      await refused('UPDATE definition SET version = 2');
      await expect(dataSource.query('DELETE FROM definition')).rejects.toMatchObject({
        driverError: { constraint: 'cycle_definition_id_fkey' },
      });
      const changed = { ...definition, name: { nl: 'anders', en: 'other' } };
      await expect(
        storeDefinitions(dataSource, [{ definition: changed, checksum: digest(changed) }]),
      ).rejects.toMatchObject({ code: 'definition-in-use' });
      const next = { ...changed, document: 'jaarrekening' as const };
      await storeDefinitions(dataSource, [{ definition: next, checksum: digest(next) }]);
      const other = { ...next, outline: [] };
      await expect(
        storeDefinitions(dataSource, [{ definition: other, checksum: digest(other) }]),
      ).rejects.toMatchObject({ code: 'definition-invalid' });
      await dataSource.query(`DELETE FROM definition WHERE document = 'jaarrekening'`);
    });
  });

  describe('contributions', () => {
    let contribution: Contribution;
    const content: ContributionContent = {
      sections: [{ section: 'wanted', text: 'Meer groen' }],
      figures: [
        { taakveld: '0.1', year: 2027, expenses: '999999999999999.99', income: '0' },
        { taakveld: '0.10', year: 2027, expenses: '-12.50', income: '7' },
      ],
    };
    beforeEach(async () => {
      contribution = {
        id: uuidV7.next(),
        organisationId: example.organisationId,
        cycleId: example.cycleId,
        unitId: example.unitId('parks'),
        unitKind: 'team',
        status: 'writing',
        round: 1,
        versionNumber: 0,
        dueOn: '2026-03-29',
        submittedBy: null,
        submittedOnBehalfOf: null,
        figuresCheck: null,
        review: null,
        politicallySensitive: false,
        crossesTeams: true,
      };
      await example.run(({ contributions }) => contributions.insert(contribution));
    });

    it('come back as they were saved', async () => {
      const changed: Contribution = {
        ...contribution,
        status: 'submitted',
        versionNumber: 1,
        review: 'accepted',
      };
      await example.run(async ({ contributions }) => {
        expect(await contributions.lockByUnit(example.cycleId, example.unitId('parks'))).toEqual(
          contribution,
        );
        await contributions.save(changed);
      });
      expect(await example.run(({ contributions }) => contributions.ofCycle(example.cycleId))).toEqual([
        changed,
      ]);
    });

    it('keep a draft with exact amounts, and count the revisions of a section', async () => {
      await example.run(async ({ contributions }) => {
        expect(await contributions.findSection(contribution.id, 'wanted')).toEqual({
          text: '',
          notApplicable: null,
          revision: 0,
        });
        expect(await contributions.saveSection(contribution.id, 'wanted', 'Minder')).toBe(1);
        expect(await contributions.saveSection(contribution.id, 'wanted', 'Meer groen')).toBe(2);
        await contributions.saveFigures(contribution.id, [{ ...content.figures[0]!, income: '5' }]);
        await contributions.saveFigures(contribution.id, content.figures);
      });
      expect(await example.run(({ contributions }) => contributions.draft(contribution.id))).toEqual(content);
    });

    it('keep every version unchanged', async () => {
      const version: ContributionVersion = {
        id: uuidV7.next(),
        contributionId: contribution.id,
        number: 1,
        revises: null,
        content,
        qualityStatement: { timely: true, correct: true, complete: true },
        checksum: digest(content),
        submittedBy: example.id('bram'),
        onBehalfOf: example.id('carla'),
        submittedAt: now,
        late: false,
      };
      await example.run(async ({ contributions }) => {
        await contributions.insertVersion(version);
        await contributions.insertRemarks(contribution.id, 1, [
          { section: 'wanted', text: 'Waarom?', by: example.id('anna'), origin: 'review' },
        ]);
      });
      const last = await example.run(({ contributions }) => contributions.lastVersion(contribution.id));
      expect(last).toEqual(version);
      expect(digest(last!.content)).toBe(version.checksum);
      expect(await example.run(({ contributions }) => contributions.submissions(example.cycleId))).toEqual([
        { submittedBy: example.id('bram'), onBehalfOf: example.id('carla') },
      ]);
      await refused(`UPDATE contribution_version SET content = '{}' WHERE id = $1`, [version.id]);
      await refused('DELETE FROM contribution_version WHERE id = $1', [version.id]);
      await refused('TRUNCATE contribution_version CASCADE');
    });
  });

  describe('meetings, decisions and documents', () => {
    it('come back as they were stored', async () => {
      const { organisationId, cycleId } = example;
      const meeting = {
        id: uuidV7.next(),
        organisationId,
        kind: 'briefing' as const,
        cycleId,
        phase: 'briefing',
        round: 1,
        attempt: 1,
        seriesId: null,
        status: 'planned' as const,
        startsAt: '2026-03-10T08:00:00.000Z',
        endsAt: null,
        place: 'raadzaal',
        excludedIds: [],
        invitees: [
          {
            personId: example.id('bram'),
            role: 'teamManager' as const,
            unitId: example.unitId('parks'),
            origin: 'role' as const,
            attendance: 'invited' as const,
            replacedBy: null,
            apology: null,
            consultation: null,
          },
        ],
      };
      const point = {
        id: uuidV7.next(),
        meetingId: meeting.id,
        agendaItemId: null,
        kind: 'question' as const,
        text: 'Waarom?',
        ownerId: example.id('bram'),
        dueOn: '2026-03-29',
        status: 'open' as const,
        resolution: null,
      };
      const replaced = {
        ...meeting,
        invitees: [
          { ...meeting.invitees[0]!, attendance: 'replaced' as const, replacedBy: example.id('anna') },
        ],
      };
      await example.run(async ({ meetings }) => {
        await meetings.insert(meeting);
        expect(await meetings.findFor(cycleId, 'briefing', 1, 1)).toEqual(meeting);
        await meetings.saveInvitees(replaced);
        await meetings.insertPoint(point);
        await meetings.savePoint({ ...point, status: 'closed', resolution: 'Daarom.' });
      });
      await example.run(async ({ meetings }) => {
        expect(await meetings.lock(meeting.id)).toEqual(replaced);
        expect(await meetings.points(meeting.id)).toEqual([
          { ...point, status: 'closed', resolution: 'Daarom.' },
        ]);
      });

      const document: DocumentVersion = {
        id: uuidV7.next(),
        cycleId,
        number: 1,
        final: false,
        content: { parts: [], amendments: [] },
        checksum,
        createdBy: example.id('anna'),
        onBehalfOf: null,
        createdAt: now,
      };
      const decision = {
        id: uuidV7.next(),
        organisationId,
        cycleId,
        phase: 'council',
        round: 1,
        attempt: 1,
        item: 'adoption',
        body: 'council' as const,
        outcome: 'approved' as const,
        text: 'Vastgesteld',
        decidedOn: '2026-03-29',
        votes: { for: 20, against: 3, abstained: 0 },
        castingVote: false,
        presence: null,
        memberNotes: [],
        attendeeIds: [example.id('carla')],
        documentVersionId: document.id,
        agendaItemId: null,
        corrects: null,
        checksum,
        recordedBy: example.id('carla'),
        recordedAt: now,
        lapsed: false,
      };
      const amendment = {
        id: uuidV7.next(),
        decisionId: decision.id,
        number: 1,
        title: 'Meer bankjes',
        text: 'In het park',
        outcome: 'carried' as const,
        ...{ amends: null, proposedBy: null, votes: null },
        unitId: example.unitId('parks'),
        workedInAt: null,
        note: null,
      };
      const signature = {
        order: 1,
        position: 1,
        delegatedBy: null,
        role: 'municipalSecretary' as const,
        personId: example.id('carla'),
        onBehalfOf: null,
        checksum,
        signedAt: now,
      };
      const action = {
        id: uuidV7.next(),
        cycleId,
        source: 'motion' as const,
        ...{ body: null, decisionId: null, motionId: null, meetingId: null, carriedFrom: null },
        progress: 0,
        title: 'Onderzoek',
        ownerId: example.id('bram'),
        dueOn: null,
        status: 'open' as const,
        evidence: null,
      };
      await example.run(async ({ documents, decisions }) => {
        await documents.insert(document);
        await decisions.insert(decision, [amendment]);
        await decisions.insertSignature(decision.id, signature);
        await decisions.insertFollowUp([action]);
        await documents.insertDispatch({
          id: uuidV7.next(),
          cycleId,
          key: 'supervisor',
          sentOn: '2026-03-29',
          reference: 'kenmerk 1',
          documentVersionId: document.id,
          recordedBy: example.id('anna'),
        });
      });
      await example.run(async ({ documents, decisions }) => {
        expect(await documents.last(cycleId)).toEqual(document);
        expect(await decisions.lockLast(cycleId, 'council', 1, 'adoption')).toEqual(decision);
        expect(await decisions.signatures(decision.id)).toEqual([signature]);
        expect(await decisions.lockAmendment(amendment.id)).toEqual(amendment);
        await decisions.saveAmendment({ ...amendment, workedInAt: now, note: 'bij groen' });
        expect(await decisions.amendments(cycleId)).toEqual([
          { ...amendment, workedInAt: now, note: 'bij groen' },
        ]);
        await decisions.saveFollowUp({ ...action, status: 'done', evidence: 'rapport' });
        expect(await decisions.followUp(cycleId)).toEqual([
          { ...action, status: 'done', evidence: 'rapport' },
        ]);
        expect(await decisions.lapse(cycleId, 'council', 1)).toEqual([{ ...decision, lapsed: true }]);
        expect(await decisions.lapse(cycleId, 'council', 1)).toEqual([]);
        expect(await decisions.lockLast(cycleId, 'council', 1, 'adoption')).toBeNull();
      });
      await refused('DELETE FROM document_version');
      await refused('UPDATE document_version SET final = true');
      await refused('UPDATE signature SET signed_at = now()');
    });
  });

  describe('trouble', () => {
    it('between two transactions is settled by doing the work again', async () => {
      const [a, b] = await example.run(({ tasks }) =>
        tasks.insert(example.cycleId, [newTask('a'), newTask('b')]),
      );
      let attempts = 0;
      const lockBoth = (first: string, second: string) =>
        example.run(async ({ tasks }) => {
          attempts += 1;
          await tasks.lock(first);
          await new Promise((resolve) => setTimeout(resolve, 100));
          await tasks.lock(second);
        });
      await Promise.all([lockBoth(a!.id, b!.id), lockBoth(b!.id, a!.id)]);
      expect(attempts).toBeGreaterThan(2);
    });

    it('with a statement tells nothing of what was being written', async () => {
      const failure = await example
        .run(({ contributions }) => contributions.saveSection(uuidV7.next(), 'wanted', 'geheim'))
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DatabaseError);
      expect(JSON.stringify(failure) + String(failure)).not.toContain('geheim');
      expect(failure).toMatchObject({ unavailable: false, code: '23503' });
    });

    it('with the server passes: a kill -9 loses no commit, and the next call connects again', async () => {
      await example.run(async (transaction) => transaction.record(example.entry()));
      const dying = example.run(async (transaction) => {
        await transaction.tasks.insert(example.cycleId, [newTask('a')]);
        process.kill(postgres.pid!, 'SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, 300));
        transaction.record(example.entry());
      });
      await expect(dying).rejects.toMatchObject({ name: 'DatabaseError', unavailable: true });
      await postgres.connect(1); // waits until the server is back
      expect(await verified(example.cycleId)).toMatchObject({ holds: true, events: 1 });
      expect(await example.run(({ tasks }) => tasks.findByKey(example.cycleId, newTask('a').key))).toBeNull();
    });
  });
});
