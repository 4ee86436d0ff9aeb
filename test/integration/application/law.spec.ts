import type { DataSource } from 'typeorm';
import {
  RecordLegalFact,
  type RecordLegalFactCommand,
} from '#application/statutory/record-legal-fact.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import type { DocumentType } from '#domain/definition/definition.js';
import type { DomainError } from '#domain/shared/domain-error.js';
import { addDays } from '#domain/shared/dates.js';
import { taskKey } from '#domain/task/task.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, today, Town } from './town.js';

/** What law does not allow can not be done in a running cycle, and says which article forbids it until or from when. */
describe('a cycle within the law', () => {
  let town: Town;
  let dataSource: DataSource;
  newForEachTest(Town.make, (fresh, connection) => {
    town = fresh;
    dataSource = connection;
  });

  let tries = 0;
  const start = async (document: DocumentType, year: number) => {
    const { cycleId } = await town.does(StartCycle).execute(await town.by('cora'), { document, year });
    town.cycleId = cycleId;
    await town.steps.enterPhase({ ...town.at, position: { phase: 'preparation', round: 1, units: null } });
  };
  /** What the council decided, as the griffier records it. */
  const council = async (outcome: string, form: object = {}) => {
    tries += 1;
    const task = await town.ask(
      'recordDecision',
      { role: 'councilClerk' },
      {
        phase: 'raad-decision',
        subject: { type: 'decision', id: 'raad' },
        key: taskKey('raad-decision', 1, 'recordDecision', 'raad', tries),
      },
    );
    const said = { decidedOn: today, text: 'As proposed.', attendeeIds: [town.person('saskia')], ...form };
    return town.complete('clara', task, outcome, said, outcome === 'heldOver' ? 'later' : null);
  };
  /** A decision of before, that nobody needs to take here. */
  const approved = (body: 'executiveBoard' | 'council', phase: string, decidedOn: string) =>
    dataSource.query(
      `INSERT INTO decision (id, organisation_id, cycle_id, phase, round, attempt, item, body, outcome, text, decided_on,
         casting_vote, attendee_ids, checksum, recorded_by, recorded_at, lapsed)
       VALUES ($1, $2, $3, $4, 1, 1, 'before ' || $6::text, $5, 'approved', 'x', $6::text::date, false, '{}', repeat('0', 64), $7, $8, false)`,
      [
        uuidV7.next(),
        town.organisationId,
        town.cycleId,
        phase,
        body,
        decidedOn,
        town.person('clara'),
        town.now,
      ],
    );
  const record = async (name: string, fact: Partial<RecordLegalFactCommand>) =>
    town.does(RecordLegalFact).execute(await town.by(name), {
      cycleId: town.cycleId,
      kind: 'auditorReported',
      happenedOn: today,
      reference: 'letter 12',
      amounts: null,
      ...fact,
    });
  const law = (data: object) => refused('statutory-term', data);
  const longAgo = addDays(today, -60);

  describe('the council', () => {
    it('deliberates on the budget not earlier than two weeks after public notice', async () => {
      await expect(council('approved', { publicNoticeOn: addDays(today, -13) })).rejects.toEqual(
        law({ article: 'Gemeentewet 190', firstDay: addDays(today, 1) }),
      );
      await expect(council('rejected', { publicNoticeOn: addDays(today, -13) })).rejects.toMatchObject({
        code: expect.stringMatching(/statutory-term|comment-required/),
      });
      await council('approved', { publicNoticeOn: addDays(today, -14) });
      expect((await town.events('decision.recorded')).at(-1)?.after).toMatchObject({
        publicNoticeOn: addDays(today, -14),
      });
    });

    it('does not deliberate on what was never offered', async () => {
      await expect(council('approved')).rejects.toEqual(law({ first: ['offered'] }));
    });

    it('waits from the day of the offer when no other day of notice is given; that is not before the offer', async () => {
      await approved('executiveBoard', 'college', addDays(today, -10));
      await expect(council('approved')).rejects.toEqual(law({ firstDay: addDays(today, 4) }));
      await expect(council('approved', { publicNoticeOn: longAgo })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(council('approved', { publicNoticeOn: addDays(today, 1) })).rejects.toEqual(
        refused('invalid-input'),
      );
    });

    it('may hold over at any time: that is no deliberation', async () => {
      await council('heldOver');
    });

    it('can not adopt the budget in its own year', async () => {
      await start('begroting', 2026);
      await expect(council('approved', { publicNoticeOn: longAgo })).rejects.toEqual(
        law({ article: 'Gemeentewet 191', lastDay: '2025-12-31' }),
      );
    });

    it('is bound in its deliberation only: no other decision says anything of law', async () => {
      const task = await town.ask(
        'recordDecision',
        { role: 'municipalSecretary' },
        { phase: 'college', subject: { type: 'decision', id: 'college' } },
      );
      const form = { decidedOn: today, text: 'Yes.', publicNoticeOn: today };
      await expect(town.complete('saskia', task, 'heldOver', form, 'later')).rejects.toEqual(
        refused('invalid-input'),
      );
    });
  });

  describe('urgency', () => {
    const notice = { publicNoticeOn: addDays(today, -2) };

    it('lifts the wait for an amendment of the budget, with a recorded reason', async () => {
      await start('trimesterrapportage-1', 2026);
      const amendment = { ...notice, budgetAmendment: true };
      await expect(council('approved', amendment)).rejects.toEqual(
        law({ article: 'Gemeentewet 192', firstDay: addDays(today, 12) }),
      );
      await expect(council('approved', { ...amendment, urgency: '  ' })).rejects.toEqual(
        refused('comment-required'),
      );
      await council('approved', { ...amendment, urgency: 'the dike has to be repaired' });
      expect((await town.events('decision.recorded')).at(-1)?.after).toMatchObject({
        budgetAmendment: true,
        urgency: 'the dike has to be repaired',
      });
    });

    it('lifts it for nothing else', async () => {
      await expect(council('approved', { ...notice, urgency: 'in a hurry' })).rejects.toEqual(
        law({ article: 'Gemeentewet 190' }),
      );
      await start('trimesterrapportage-1', 2026);
      await expect(council('approved', { ...notice, urgency: 'in a hurry' })).rejects.toEqual(
        refused('invalid-input'),
      );
      await start('jaarrekening', 2025);
      await expect(
        council('approved', { ...notice, budgetAmendment: true, urgency: 'in a hurry' }),
      ).rejects.toEqual(refused('invalid-input'));
    });

    it('an amendment is adopted until the end of its year', async () => {
      await start('trimesterrapportage-3', 2025);
      await expect(council('approved', { publicNoticeOn: longAgo, budgetAmendment: true })).rejects.toEqual(
        law({ article: 'Gemeentewet 192', lastDay: '2025-12-31' }),
      );
    });
  });

  describe('the annual accounts', () => {
    const adopt = () => council('approved', { publicNoticeOn: longAgo });
    const amounts = { threshold: '2000.00', expenses: '110000.00', additions: '10000.00' };
    beforeEach(() => start('jaarrekening', 2025));

    it("are adopted only with the accountant's report and the lawfulness statement", async () => {
      await expect(adopt()).rejects.toEqual(law({ article: 'Gemeentewet 213', first: ['auditorReported'] }));
      await record('clara', { kind: 'auditorReported' });
      await expect(adopt()).rejects.toEqual(law({ article: 'BBV 24', first: ['lawfulnessStated'] }));
      await record('finn', { kind: 'lawfulnessStated', amounts });
      await adopt();
      expect(await town.historyHolds()).toBe(true);
    });

    it('have a threshold of at most 2 % of expenses without additions to reserves', async () => {
      const above = { ...amounts, threshold: '2000.01' };
      await expect(record('finn', { kind: 'lawfulnessStated', amounts: above })).rejects.toEqual(
        law({ article: 'BBV 58b', percent: 2 }),
      );
      await record('finn', { kind: 'lawfulnessStated', amounts });
      await expect(record('finn', { kind: 'lawfulnessStated' })).rejects.toEqual(refused('invalid-input'));
      await expect(record('clara', { amounts })).rejects.toEqual(refused('invalid-input'));
    });

    it('are not adopted before the council decided on indemnity for what was unlawful', async () => {
      await record('clara', { kind: 'auditorReported' });
      await record('finn', { kind: 'lawfulnessStated', amounts });
      await record('clara', { kind: 'unlawfulnessFound', happenedOn: addDays(today, -30) });
      await expect(adopt()).rejects.toEqual(law({ article: 'Gemeentewet 198', first: ['indemnityDecided'] }));
      await council('heldOver');
      await record('cora', { kind: 'indemnityProposed', happenedOn: addDays(today, -5) });
      await expect(adopt()).rejects.toEqual(law({ article: 'Gemeentewet 198' }));
      await record('clara', { kind: 'indemnityDecided' });
      await adopt();
    });

    it('indemnity is proposed within two months of what was found, and only then', async () => {
      await expect(record('cora', { kind: 'indemnityProposed' })).rejects.toEqual(refused('invalid-input'));
      await record('clara', { kind: 'unlawfulnessFound', happenedOn: '2025-12-01' });
      await expect(record('cora', { kind: 'indemnityProposed' })).rejects.toEqual(
        law({ article: 'Gemeentewet 198', lastDay: '2026-02-01' }),
      );
    });

    it('each fact is recorded by who answers for it, of what has happened, in the history', async () => {
      await expect(record('cora', { kind: 'auditorReported' })).rejects.toMatchObject({
        code: 'not-permitted',
      });
      await expect(record('clara', { happenedOn: addDays(today, 1) })).rejects.toEqual(
        refused('invalid-input'),
      );
      await record('clara', { happenedOn: addDays(today, -9) });
      await record('clara', { happenedOn: addDays(today, -8) });
      expect(await town.events('legalFact.recorded')).toMatchObject([
        {
          actorId: town.person('clara'),
          actorRole: 'councilClerk',
          after: { happenedOn: addDays(today, -9) },
        },
        { before: { happenedOn: addDays(today, -9) }, after: { happenedOn: addDays(today, -8) } },
      ]);
      expect(await town.events('attempt.refused')).toHaveLength(1);
      await start('voorjaarsnota', 2026);
      await expect(record('clara', {})).rejects.toEqual(refused('invalid-input'));
    });
  });

  describe('sending', () => {
    const ask = (id: string, attempt: number) =>
      town.ask(
        'dispatchDocument',
        { role: 'municipalSecretary' },
        {
          phase: 'completion',
          subject: { type: 'dispatch', id },
          key: taskKey('completion', 1, 'dispatchDocument', id, attempt),
          dueOn: '2026-12-31',
        },
      );
    const sending = async (sentOn: string, comment: string | null = null, id = 'sent-to-supervisor') => {
      tries += 1;
      const task = await ask(id, tries);
      return town.complete('saskia', task, 'dispatched', { sentOn, reference: 'receipt 7' }, comment);
    };
    const finalVersion = () =>
      town.read(({ documents }) =>
        documents.insert({
          id: uuidV7.next(),
          cycleId: town.cycleId,
          number: 1,
          final: true,
          content: { parts: [], amendments: [] },
          checksum: '0'.repeat(64),
          createdBy: town.person('cora'),
          onBehalfOf: null,
          createdAt: town.now,
        } as Parameters<typeof documents.insert>[0]),
      );

    it('is due two weeks after the council adopted, or on the working day planned before the statutory date when that is earlier', async () => {
      await approved('council', 'raad-decision', '2026-10-22');
      expect((await ask('sent-to-supervisor', 1)).dueOn).toBe('2026-11-05');
      await approved('council', 'raad-decision', '2026-11-05');
      // 14 November is the last day, and a Saturday
      expect((await ask('sent-to-supervisor', 2)).dueOn).toBe('2026-11-13');
      const { due } = await town.steps.loadCycle(town.at);
      expect(due['completion']?.on).toBe('2026-11-13');
    });

    it('later than law allows is refused without a reason, and recorded as exceeded with one', async () => {
      await finalVersion();
      await approved('council', 'raad-decision', '2026-02-01');
      await expect(sending(today)).rejects.toEqual(
        law({ article: 'Gemeentewet 191', lastDay: '2026-02-15' }),
      );
      await expect(sending('2026-01-31')).rejects.toEqual(refused('invalid-input'));
      await sending(today, 'the province was closed by a flood');
      expect((await town.events('document.dispatched')).at(-1)).toMatchObject({
        reason: 'the province was closed by a flood',
        after: { exceeded: { article: 'Gemeentewet 191', lastDay: '2026-02-15' } },
      });
    });

    it('amendment-sent-within-two-weeks: due from the day of adoption, and refused later, since law leaves no room', async () => {
      const id = 'amendment-sent-to-supervisor';
      await start('trimesterrapportage-2', 2026);
      await finalVersion();
      await approved('council', 'raad-decision', addDays(today, -15));
      const lastDay = addDays(today, -1);
      expect((await ask(id, 99)).dueOn).toBe(lastDay);
      await expect(sending(today, 'we were very busy', id)).rejects.toEqual(
        law({ article: 'Gemeentewet 192', lastDay }),
      );
      await sending(lastDay, null, id);
    });

    it('in time needs no reason', async () => {
      await finalVersion();
      await approved('council', 'raad-decision', '2026-02-16');
      await sending(today);
      expect((await town.events('document.dispatched')).at(-1)?.after).not.toHaveProperty('exceeded');
    });
  });

  it('every refusal by law says what to do in words', async () => {
    const said = await council('approved', { publicNoticeOn: addDays(today, -1) }).catch(
      (error: DomainError) => error.message,
    );
    expect(said).toContain('The first lawful day is');
  });
});
