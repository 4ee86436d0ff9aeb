import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { NoticeDistributor } from '#persistence/notice-distributor.js';
import type { DataSource } from 'typeorm';
import type { NoticeKind } from '#domain/notification/notice.js';
import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

describe('what people are told when something happens', () => {
  let town: Town;
  let dataSource: DataSource;
  newForEachTest(Town.make, (fresh, connection) => {
    town = fresh;
    dataSource = connection;
  });

  const told = async (...kinds: NoticeKind[]) =>
    (await town.notices(...kinds)).map(({ kind, to }) => `${kind} ${to}`).sort();
  const later = (minutes: number) => {
    town.now = new Date(Date.parse(town.now) + minutes * 60_000).toISOString();
  };
  /** Who has it in their list, by name. */
  const seenBy = async (kind: NoticeKind): Promise<string[]> => {
    const distributor = new NoticeDistributor(dataSource, {
      mails: true,
      identifiers: uuidV7,
      now: () => town.now,
    });
    while ((await distributor.distributeOnce()) > 0);
    const rows: { name: string }[] = await dataSource.query(
      `SELECT display_name AS name FROM notification JOIN notice ON notice.id = notice_id
       JOIN person ON person.id = notification.person_id
       WHERE notice.organisation_id = $1 AND kind = $2 ORDER BY display_name`,
      [town.organisationId, kind],
    );
    return rows.map(({ name }) => name);
  };

  it('a task is told to whoever is asked, once, however often the workflow asks for it', async () => {
    for (let time = 0; time < 3; time += 1)
      await town.ask('prepareCycle', { role: 'concernManager' }, { dueOn: '2026-04-01' });
    expect(await town.notices('taskOpened')).toEqual([
      { kind: 'taskOpened', to: 'concernManager', facts: { phase: 'preparation', dueOn: '2026-04-01' } },
    ]);
    expect(await seenBy('taskOpened')).toEqual(['cora']);
  });

  it('a refused act tells nothing', async () => {
    const task = await town.ask('prepareCycle', { role: 'concernManager' }, {});
    await expect(town.complete('tess', task, 'prepared')).rejects.toThrow();
    expect(await told('taskOpened')).toEqual(['taskOpened concernManager']);
  });

  it('a contribution that comes back is told as returned, to those who wrote and submit it', async () => {
    await town.prepare();
    await town.openContributions(1);
    await town.submit('tess', 'parks');
    later(1);
    expect(await told('taskReturned')).toEqual([]);
    expect(await told('taskWithdrawn')).toEqual(['taskWithdrawn contributor']);
    const check = await town.taskOf('parks', 'checkFigures');
    await town.complete('finn', check, 'correct');
    const remarks = [{ section: 'explanation', text: 'too long' }];
    const review = await town.taskOf('parks', 'reviewContribution');
    await town.complete('cora', review, 'returned', { remarks }, 'see the remark');
    expect(await told('taskReturned')).toEqual(['taskReturned contributor', 'taskReturned teamManager']);
    expect(await seenBy('taskReturned')).toEqual(['tess', 'wim']);
  });

  it('who passes a task on is not told; who gets it is', async () => {
    const task = await town.ask('prepareCycle', { role: 'concernManager' }, {});
    await town.delegate('cora', task, 'finn');
    expect(await told('taskOpened')).toEqual(['taskOpened concernManager', 'taskOpened finn']);
    expect(await seenBy('taskOpened')).toEqual(['cora', 'finn']);
  });

  it('a cycle that somebody starts is told once to each of those concerned, whatever roles they have, but not to who started it', async () => {
    await town.appoint('finn', 'teamManager', 'roads');
    await town.does(StartCycle).execute(await town.by('cora'), { document: 'voorjaarsnota', year: 2027 });
    const started = (await town.notices('cycleStarted')).map(({ to }) => to);
    // Of the first cycle of the town as well, in which Finn had one role.
    expect(started.filter((name) => name === 'finn')).toHaveLength(2);
    expect(await seenBy('cycleStarted')).toEqual(
      ['carl', 'finn', 'paula', 'ted', 'tess'].flatMap((name) => [name, name]),
    );
  });

  it('a unit that is dropped is told that nothing is asked of it any more; added again, that it is', async () => {
    await town.prepare();
    await town.openContributions(1);
    await town.drop('roads');
    expect((await town.notices('taskWithdrawn')).map(({ facts }) => facts.because)).toEqual(
      expect.arrayContaining(['unit-dropped']),
    );
    const before = (await told('taskOpened')).length;
    later(1);
    await town.add('roads', { phase: 'contributions', round: 1 });
    expect((await told('taskOpened')).length).toBeGreaterThan(before);
  });

  it('a cycle that is withdrawn is told once to each of those concerned, not task by task, and calls its meetings off', async () => {
    await town.prepare();
    await town.openContributions(1);
    const plan = await town.ask('planMeeting', { role: 'concernManager' }, { phase: 'slotbijeenkomst' });
    await town.complete('cora', plan, 'planned', {
      startsAt: '2026-07-21T12:00:00.000Z',
      place: 'Town hall',
    });
    later(1);
    await town.withdraw('cora', 'postponed');
    const steeringId = town.asked.at(-1) as string;
    for (let time = 0; time < 2; time += 1)
      await town.steps.endCycle({ ...town.at, end: 'withdrawn', steeringId });
    expect(await told('taskWithdrawn')).toEqual([]);
    // Cora did it herself.
    expect(await seenBy('cycleWithdrawn')).toEqual(['carl', 'finn', 'paula', 'ted', 'tess', 'wim']);
    expect(await seenBy('meetingCancelled')).toEqual(await seenBy('meetingInvited'));
  });

  it('a meeting invites everybody once; planned anew it tells who is invited, whose invitation changed, and who need not come', async () => {
    await town.prepare();
    const plan = async (attempt: number, startsAt: string) => {
      const key = `slotbijeenkomst/1/planMeeting/concernManager/${attempt}`;
      const task = await town.ask(
        'planMeeting',
        { role: 'concernManager' },
        { phase: 'slotbijeenkomst', key },
      );
      await town.complete('cora', task, 'planned', { startsAt, place: 'Town hall' });
    };
    await plan(1, '2026-07-21T12:00:00.000Z');
    const invited = await seenBy('meetingInvited');
    expect(new Set(invited).size).toBe(invited.length);
    expect(invited).toEqual(expect.arrayContaining(['tess', 'ted', 'paula']));
    expect(invited).not.toContain('cora');

    later(1);
    await dataSource.query(`UPDATE role_assignment SET valid_until = '2026-03-02' WHERE person_id = $1`, [
      town.person('ted'),
    ]);
    await town.appoint('wim', 'teamManager', 'roads');
    await plan(2, '2026-07-23T12:00:00.000Z');
    expect(await seenBy('meetingChanged')).toEqual(invited.filter((name) => name !== 'ted'));
    expect(await seenBy('meetingCancelled')).toEqual(['ted']);
    expect(await seenBy('meetingInvited')).toEqual([...invited, 'wim'].sort());
  });
});
