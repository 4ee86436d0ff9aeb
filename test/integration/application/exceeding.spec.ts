import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, Town } from './town.js';

/**
 * Where law itself sets the day nobody decides otherwise. Where the organisation's own ordinance does (Gemeentewet 212 leaves that
 * to it), somebody with the authority may, and says why.
 */
describe('a deadline past its last day', () => {
  let town: Town;
  newForEachTest(Town.make, (fresh) => {
    town = fresh;
  });
  const preparation = { phase: 'preparation', round: 1, units: null };
  const spring = async () => {
    const { cycleId } = await town
      .does(StartCycle)
      .execute(await town.by('cora'), { document: 'voorjaarsnota', year: 2026 });
    town.cycleId = cycleId;
    await town.steps.enterPhase({ ...town.at, position: preparation });
  };
  const move = { kind: 'moveDeadline', phase: 'raad-decision', dueOn: '2026-07-14' } as const;
  const exceed = { ...move, exceed: true };

  it('statutory-term: past a local rule is refused, naming article and last day, and that it may be exceeded', async () => {
    await spring();
    await expect(town.steer('cora', move)).rejects.toEqual(
      refused('statutory-term', {
        article: 'Gemeentewet 212',
        lastDay: '2026-07-10',
        mayBeExceeded: true,
      }),
    );
    expect(await town.events('attempt.refused')).toMatchObject([{ after: { code: 'statutory-term' } }]);
  });

  it('not-permitted, comment-required: not by who plans, and by nobody without a reason', async () => {
    await spring();
    await expect(town.steer('cora', exceed)).rejects.toEqual(refused('not-permitted'));
    await expect(town.steer('saskia', exceed, ' ')).rejects.toEqual(refused('comment-required'));
    expect(town.asked).toEqual([]);
  });

  it('somebody with the authority exceeds it with a reason, which the history keeps', async () => {
    await spring();
    await town.steer('saskia', exceed, 'the council was dissolved');
    const request = { ...exceed, steeringId: town.asked.at(-1) ?? '', requestId: null };
    await town.steps.steer({ ...town.at, request, position: preparation });
    expect((await town.steps.loadCycle(town.at)).due['raad-decision']?.on).toBe('2026-07-14');
    expect(await town.events('cycle.deadlineMoved')).toMatchObject([
      {
        actorId: town.person('saskia'),
        actorRole: 'municipalSecretary',
        reason: 'the council was dissolved',
        after: { exceeds: true },
      },
    ]);
    expect(await town.historyHolds()).toBe(true);
  });

  it('statutory-term: what law itself sets is exceeded by nobody, whatever their authority or reason', async () => {
    const past = { kind: 'moveDeadline', phase: 'completion', dueOn: '2026-11-16', exceed: true } as const;
    const law = { article: 'Gemeentewet 191', lastDay: '2026-11-14', mayBeExceeded: false };
    for (const name of ['saskia', 'loek']) {
      await expect(town.steer(name, past, 'we were very busy')).rejects.toEqual(
        refused('statutory-term', law),
      );
    }
  });
});
