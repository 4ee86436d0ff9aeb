import type { DataSource } from 'typeorm';
import { EndRole } from '#application/people/manage-roles.use-case.js';
import { DelegateTask } from '#application/tasks/delegate-task.use-case.js';
import type { Role } from '#domain/people/roles.js';
import { addDays } from '#domain/shared/dates.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, today, Town } from './town.js';

describe('whose task it is', () => {
  let dataSource: DataSource;
  let town: Town;
  newForEachTest(Town.make, (fresh, connected) => {
    town = fresh;
    dataSource = connected;
  });

  const advice = () => town.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
  const form = { advice: 'Coherent.' };

  describe('claiming and releasing', () => {
    it('makes it the claimant’s until released; claiming again changes nothing', async () => {
      const task = await advice();
      const claimed = await town.claim('carl', task);
      expect(claimed).toMatchObject({ status: 'claimed', assigneeId: town.person('carl') });
      expect(await town.claim('carl', task)).toEqual(claimed);
      expect(await town.release('carl', task)).toMatchObject({ status: 'open', assigneeId: null });
      expect((await town.events()).map(({ type }) => type)).toEqual(
        expect.arrayContaining(['task.claimed', 'task.released']),
      );
      expect(await town.events('task.claimed')).toHaveLength(1);
    });

    it('lets exactly one of two who claim at the same moment win', async () => {
      await town.appoint('adam', 'concernController');
      const task = await advice();
      const outcomes = await Promise.allSettled([town.claim('carl', task), town.claim('adam', task)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: refused('task-claimed-by-another'),
      });
    });

    it('not-a-candidate, task-not-claimed, and task-claimed-by-another', async () => {
      const task = await advice();
      await expect(town.claim('finn', task)).rejects.toEqual(refused('not-a-candidate'));
      await expect(town.release('carl', task)).rejects.toEqual(refused('task-not-claimed'));
      await town.claim('carl', task);
      await expect(town.release('finn', task)).rejects.toEqual(refused('task-claimed-by-another'));
    });
  });

  describe('the end of a role', () => {
    /** Ends the roles of somebody, on this day. */
    const end = async (name: string, role: Role, until: string) => {
      const [held] = await dataSource.query<{ id: string }[]>(
        'SELECT id FROM role_assignment WHERE person_id = $1 AND role = $2',
        [town.person(name), role],
      );
      const roleId = held?.id ?? '';
      await town.does(EndRole).execute(await town.by('adam'), { roleId, until, reason: 'Leaves.' });
    };
    const yesterday = addDays(today, -1);

    it('gives what was claimed in it back to whoever else is asked, and tells so', async () => {
      await town.appoint('wim', 'concernController');
      const task = await advice();
      await town.claim('carl', task);
      await end('carl', 'concernController', yesterday);
      expect(await town.events('task.released')).toMatchObject([
        {
          subjectId: task.id,
          actorId: town.person('adam'),
          reason: 'Leaves.',
          before: { status: 'claimed', assigneeId: town.person('carl') },
          after: { status: 'open', assigneeId: null },
        },
      ]);
      expect(await town.claim('wim', task)).toMatchObject({ assigneeId: town.person('wim') });
      expect(await town.verified()).toMatchObject({ deviations: [] });
    });

    it('leaves with them what they are asked in another role, or by name, and all of it until that day', async () => {
      const task = await advice();
      await town.claim('carl', task);
      await end('carl', 'concernController', today);
      expect(await town.events('task.released')).toEqual([]);
      await town.appoint('carl', 'finance');
      await end('carl', 'finance', yesterday);
      expect(await town.events('task.released')).toEqual([]);
      await town.appoint('carl', 'contributor', 'parks');
      const named = await town.ask('giveAdvice', { person: 'carl' }, { phase: 'coordination' });
      await town.claim('carl', named);
      await end('carl', 'concernController', yesterday);
      expect(await town.events('task.released')).toMatchObject([{ subjectId: task.id }]);
    });
  });

  describe('assigning', () => {
    it('gives it to a candidate, also away from another', async () => {
      await town.appoint('adam', 'concernController');
      const task = await advice();
      await town.claim('carl', task);
      expect(await town.assign('cora', task, 'adam')).toMatchObject({ assigneeId: town.person('adam') });
      await expect(town.complete('carl', task, 'advised', form)).rejects.toEqual(
        refused('task-claimed-by-another'),
      );
    });

    it('not-a-candidate: refuses who is not asked', async () => {
      await expect(town.assign('cora', await advice(), 'finn')).rejects.toEqual(refused('not-a-candidate'));
    });

    it('not-permitted: a teammanager assigns what is asked of the own team only', async () => {
      await town.appoint('ted', 'teamManager', 'parks');
      const own = await town.ask(
        'approveProposal',
        { role: 'teamManager', unit: 'parks' },
        { phase: 'college' },
      );
      await expect(town.assign('tess', await advice(), 'carl')).rejects.toEqual(refused('not-permitted'));
      expect(await town.assign('tess', own, 'ted')).toMatchObject({ assigneeId: town.person('ted') });
      await expect(town.assign('wim', own, 'ted')).rejects.toEqual(refused('not-permitted'));
    });
  });

  describe('delegating', () => {
    it('lets the delegate act on behalf of who delegated, in the role that was asked', async () => {
      const task = await advice();
      await town.delegate('carl', task, 'loek', 'on leave');
      await expect(town.complete('carl', task, 'advised', form)).rejects.toEqual(refused('not-a-candidate'));
      await town.complete('loek', task, 'advised', form);
      expect((await town.events('task.completed')).at(-1)).toMatchObject({
        actorId: town.person('loek'),
        actorRole: 'concernController',
        onBehalfOf: town.person('carl'),
      });
      expect((await town.events('task.delegated'))[0]).toMatchObject({ reason: 'on leave' });
    });

    it.each(['carl', 'loek'])('goes back to the role when %s releases it', async (name) => {
      const task = await advice();
      await town.delegate('carl', task, 'loek');
      await town.release(name, task);
      await expect(town.complete('loek', task, 'advised', form)).rejects.toEqual(refused('not-a-candidate'));
      await town.complete('carl', task, 'advised', form);
    });

    it('goes back to the person when it was asked by name', async () => {
      const task = await town.ask('acknowledgeMaterial', { person: 'tess' }, { phase: 'briefing' });
      await town.delegate('tess', task, 'wim');
      await town.release('wim', task);
      await town.complete('tess', task, 'acknowledged');
    });

    it('not-permitted: is passed on once', async () => {
      const task = await advice();
      await town.delegate('carl', task, 'loek');
      await expect(town.delegate('loek', task, 'finn')).rejects.toEqual(refused('not-permitted'));
    });

    it('comment-required, invalid-input, not-a-candidate', async () => {
      const task = await advice();
      await expect(town.delegate('carl', task, 'loek', '')).rejects.toEqual(refused('comment-required'));
      await expect(town.delegate('carl', task, 'carl')).rejects.toEqual(refused('invalid-input'));
      await expect(town.delegate('finn', task, 'loek')).rejects.toEqual(refused('not-a-candidate'));
    });

    it('invalid-input: is passed to nobody outside the organisation', async () => {
      const elsewhere = await Town.make(dataSource);
      const command = { taskId: (await advice()).id, personId: elsewhere.person('loek'), reason: 'on leave' };
      await expect(town.does(DelegateTask).execute(await town.by('carl'), command)).rejects.toEqual(
        refused('invalid-input'),
      );
    });

    it('not-a-candidate: passes a signature only to somebody who holds the role that signs', async () => {
      const about = { phase: 'college', subject: { type: 'signature', id: 'college:1' } } as const;
      const task = await town.ask('signDecision', { role: 'mayor' }, about);
      await expect(town.delegate('mayor', task, 'wim')).rejects.toEqual(refused('not-a-candidate'));
      await town.appoint('loek', 'mayor');
      await town.delegate('mayor', task, 'loek');
    });
  });
});
