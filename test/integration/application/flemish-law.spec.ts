import {
  RecordLegalFact,
  type RecordLegalFactCommand,
} from '#application/statutory/record-legal-fact.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { ReadLegalStanding } from '#application/statutory/read-legal-standing.use-case.js';
import { addDays } from '#domain/shared/dates.js';
import { taskKey } from '#domain/task/task.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, today, Town } from './town.js';

/** What Flemish law forbids can not be done in a running cycle, and says what has to happen first. Tests bear the rules' names. */
describe('a Flemish cycle within the law', () => {
  let town: Town;
  let tries = 0;
  newForEachTest(
    async (dataSource) => {
      const made = await Town.make(dataSource);
      await dataSource.query(`UPDATE organisation SET country = 'BE' WHERE id = $1`, [made.organisationId]);
      // Saskia is algemeen directeur here, Finn financieel directeur.
      await made.appoint('saskia', 'generalDirector');
      await made.appoint('finn', 'financialDirector');
      const { cycleId } = await made
        .does(StartCycle)
        .execute(await made.by('cora'), { document: 'meerjarenplan', year: 2027 });
      made.cycleId = cycleId;
      await made.steps.enterPhase({
        ...made.at,
        position: { phase: 'preparation', round: 1, units: null },
      });
      return made;
    },
    (fresh) => {
      town = fresh;
    },
  );

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
  const send = async (phase: string, id: string, sentOn: string, by = 'saskia') => {
    const role = by === 'finn' ? 'financialDirector' : 'generalDirector';
    const about = { phase, subject: { type: 'dispatch', id } } as const;
    const key = taskKey(phase, 1, 'dispatchDocument', id, (tries += 1));
    const task = await town.ask('dispatchDocument', { role }, { ...about, key });
    return town.complete(by, task, 'dispatched', { sentOn, reference: 'receipt 7' });
  };
  /** The final version is with the members in time, so that only what is tested can be in the way. */
  const prepared = async () => {
    await finalVersion();
    await send('draft-to-members', 'council-members', addDays(today, -30));
  };
  const decide = async (item: string, decidedOn = today, outcome = 'approved') => {
    const about = { phase: 'councils', subject: { type: 'decision', id: item } } as const;
    const key = taskKey('councils', 1, 'recordDecision', item, (tries += 1));
    const task = await town.ask('recordDecision', { role: 'generalDirector' }, { ...about, key });
    const form = { decidedOn, text: 'As proposed.', attendeeIds: [town.person('saskia')] };
    return town.complete('saskia', task, outcome, form, outcome === 'heldOver' ? 'later' : null);
  };
  const execute = async (happenedOn: string, more: Partial<RecordLegalFactCommand> = {}, by = 'saskia') =>
    town.does(RecordLegalFact).execute(await town.by(by), {
      cycleId: town.cycleId,
      kind: 'executed',
      happenedOn,
      reference: 'kredieten geopend',
      amounts: null,
      ...more,
    });
  const gate = async (event: string) => {
    const gates = await town.does(ReadLegalStanding).execute(await town.by('cora'), town);
    return gates.find((one) => one.event === event);
  };
  const law = (data: object) => refused('statutory-term', data);

  describe('both-councils', () => {
    const both = ['adoptedByWelfareCouncil', 'adoptedByCouncil'];

    it('the gemeenteraad approves the OCMW part only after each council adopted its own', async () => {
      await prepared();
      await expect(decide('welfare-part-approved')).rejects.toEqual(law({ first: both }));
      await decide('municipal-part');
      await expect(decide('welfare-part-approved')).rejects.toEqual(law({ first: [both[0]] }));
      await decide('welfare-part');
      await decide('welfare-part-approved');
    });

    it('neither council waits for the other, and what waits for which is shown', async () => {
      await prepared();
      await decide('welfare-part', addDays(today, -2));
      expect(await gate('approvedAsOne')).toMatchObject({
        open: false,
        happenedOn: null,
        after: [
          { event: both[0], happenedOn: addDays(today, -2) },
          { event: both[1], happenedOn: null },
        ],
      });
      await decide('municipal-part', addDays(today, -1));
      expect(await gate('approvedAsOne')).toMatchObject({ open: true });
      await expect(decide('welfare-part-approved', addDays(today, -2))).rejects.toEqual(
        law({ first: ['adoptedByCouncil'] }),
      );
      await decide('welfare-part-approved');
      expect(await gate('approvedAsOne')).toMatchObject({ happenedOn: today });
    });

    it('nothing is adopted before the approval of the whole: until then no publication is due', async () => {
      await prepared();
      await decide('welfare-part', addDays(today, -9));
      await decide('municipal-part', addDays(today, -9));
      const dueOf = async () => (await town.steps.loadCycle(town.at)).due['publication']?.on;
      const planned = await dueOf();
      await decide('welfare-part-approved', addDays(today, -1));
      expect(await dueOf()).toBe(addDays(today, 9));
      expect(planned).not.toBe(addDays(today, 9));
    });
  });

  it('adoption-lapses: when one council holds its part over, the other adopts anew before the whole is approved', async () => {
    await prepared();
    await decide('welfare-part');
    await decide('municipal-part', today, 'heldOver');
    await town.steps.lapseDecisions({ ...town.at, phase: 'councils', round: 1 });
    await decide('municipal-part');
    await expect(decide('welfare-part-approved')).rejects.toEqual(
      law({ first: ['adoptedByWelfareCouncil'] }),
    );
    await decide('welfare-part');
    await decide('welfare-part-approved');
  });

  it('draft-with-members: no council decides within 14 days of the draft', async () => {
    await finalVersion();
    await expect(decide('municipal-part')).rejects.toEqual(law({ first: ['draftSent'] }));
    await send('draft-to-members', 'council-members', addDays(today, -13));
    for (const item of ['municipal-part', 'welfare-part'])
      await expect(decide(item)).rejects.toEqual(law({ firstDay: addDays(today, 1) }));
  });

  describe('executable-once-received', () => {
    const adopted = async (on: string) => {
      await prepared();
      for (const item of ['welfare-part', 'municipal-part', 'welfare-part-approved']) await decide(item, on);
      await send('publication', 'web-application', on);
    };

    it('nothing is executed before the digital report was received; the notice alone is not enough', async () => {
      const day = addDays(today, -3);
      await adopted(day);
      await expect(execute(today)).rejects.toEqual(
        law({ article: 'handleiding Loket (BBC-DR)', first: ['filed'] }),
      );
      await send('supervision', 'notice', day);
      await expect(execute(today)).rejects.toEqual(law({ first: ['filed'] }));
      expect(await gate('executed')).toMatchObject({
        open: false,
        after: [{ event: 'filed', happenedOn: null }],
      });
      await send('supervision', 'digital-report', addDays(today, -1), 'finn');
      expect(await gate('executed')).toMatchObject({ open: true });
      await expect(execute(addDays(today, -2))).rejects.toEqual(law({ first: ['filed'] }));
      await execute(addDays(today, -1));
      expect(await gate('executed')).toMatchObject({ happenedOn: addDays(today, -1) });
      expect((await town.events('legalFact.recorded')).at(-1)).toMatchObject({
        after: { kind: 'executed', happenedOn: addDays(today, -1) },
        actorRole: 'generalDirector',
      });
    });

    it('is recorded by the algemeen or financieel directeur only', async () => {
      await expect(execute(today, {}, 'cora')).rejects.toEqual(refused('not-permitted'));
    });
  });

  it('supervisor-told-same-day: the notice is of the day of publication; the report itself may follow', async () => {
    await prepared();
    const day = addDays(today, -2);
    for (const item of ['welfare-part', 'municipal-part', 'welfare-part-approved']) await decide(item, day);
    await send('publication', 'web-application', day);
    await expect(send('supervision', 'notice', today)).rejects.toEqual(
      law({ article: 'DLB 287', lastDay: day }),
    );
    await send('supervision', 'digital-report', today, 'finn');
    await send('supervision', 'notice', day);
  });

  it('published-within-ten-days: later is refused, whatever the reason, since law leaves no room', async () => {
    await prepared();
    const day = addDays(today, -11);
    for (const item of ['welfare-part', 'municipal-part', 'welfare-part-approved']) await decide(item, day);
    await expect(send('publication', 'web-application', today)).rejects.toEqual(
      law({ article: 'DLB 287', lastDay: addDays(day, 10) }),
    );
  });
});
