import type { DataSource } from 'typeorm';
import { PreviewSteering } from '#application/cycles/preview-steering.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import type { FollowUpAction } from '#domain/follow-up/follow-up.js';
import type { SteeringCommand } from '#domain/cycle/steering.js';
import { PostgresContributionReader } from '#persistence/readers/contribution-reader.js';
import { newForEachTest } from '../../support/each-test.js';
import { budgetFigures, quality, refused, Town } from './town.js';

/** The budget of 2027: contributions are due on 17 June 2026. */
const contributions = { phase: 'contributions', round: 1, units: null };

describe('the steps by which a cycle is steered', () => {
  let town: Town;
  let dataSource: DataSource;
  newForEachTest(Town.make, (fresh, connected) => {
    town = fresh;
    dataSource = connected;
  });

  /** The cycle stands where people write. */
  async function contribute(): Promise<void> {
    await town.prepare();
    const preparation = { phase: 'preparation', round: 1, units: null };
    await town.steps.leavePhase({ ...town.at, position: preparation, end: 'done', next: contributions });
    const { due } = await town.steps.loadCycle(town.at);
    await town.steps.openContributions({ ...town.at, ...contributions, dueOn: due.contributions!.on });
  }

  /** What the workflow does once it agreed: the step, as often as it likes. */
  async function steer(command: SteeringCommand, position = contributions) {
    await town.steer('cora', command);
    const request = { ...command, steeringId: town.asked.at(-1) ?? '', requestId: null };
    return town.steps.steer({ ...town.at, request, position });
  }
  const again = (command: SteeringCommand, position = contributions) =>
    town.steps.steer({
      ...town.at,
      request: { ...command, steeringId: town.asked.at(-1) ?? '', requestId: null },
      position,
    });
  const preview = async (command: SteeringCommand) =>
    town.does(PreviewSteering).execute(await town.by('tess'), { cycleId: town.cycleId, command });
  const open = async () => {
    const tasks = await town.read((transaction) => transaction.tasks.lockActive(town.cycleId));
    return tasks.map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort();
  };
  const cycle = () => town.read(({ cycles }) => cycles.find(town.cycleId));

  it('a moved deadline moves what is asked under it, as the preview said; people hear of it, with the reason in the history', async () => {
    await contribute();
    const move = { kind: 'moveDeadline', phase: 'contributions', dueOn: '2026-06-24' } as const;
    const told = await preview(move);
    expect(told.dates[0]).toMatchObject({ from: '2026-06-17', to: '2026-06-24', because: 'asked' });
    expect(told.dates.at(-1)).toMatchObject({ phase: 'raad-decision', because: 'follows', to: '2026-11-12' });

    await steer(move);
    expect(new Set((await open()).map((one) => one.split(' ')[1]))).toEqual(new Set(['2026-06-24']));
    const { due } = await town.steps.loadCycle(town.at);
    for (const { phase, to } of told.dates) expect(due[phase]?.on).toBe(to);
    expect(await town.events('cycle.deadlineMoved')).toMatchObject([
      {
        actorId: town.person('cora'),
        actorRole: 'concernManager',
        reason: 'so decided',
        after: { dates: told.dates },
      },
    ]);
    expect(await town.notices('deadlineMoved')).toContainEqual({
      kind: 'deadlineMoved',
      to: 'teamManager',
      facts: expect.objectContaining({ dueOn: '2026-06-24', previousDueOn: '2026-06-17' }) as unknown,
    });
    expect(await town.historyHolds()).toBe(true);
  });

  it('a moved deadline moves its reminders: those of the old date are not said, those of the new one are, once', async () => {
    await contribute();
    await steer({ kind: 'moveDeadline', phase: 'contributions', dueOn: '2026-06-24' });
    const look = (now: string) => {
      town.now = now;
      return town.steps.remind({ ...town.at, position: contributions, now });
    };
    await look('2026-06-03T05:00:00.000Z');
    expect(await town.notices('taskReminder')).toEqual([]);
    await look('2026-06-10T05:00:00.000Z');
    const reminded = await town.notices('taskReminder');
    expect(new Set(reminded.map(({ facts }) => facts.dueOn))).toEqual(new Set(['2026-06-24']));
    await look('2026-06-10T05:00:00.000Z');
    expect(await town.notices('taskReminder')).toHaveLength(reminded.length);
  });

  it('a step that is done again, because the worker was killed before it could answer, does nothing twice', async () => {
    await contribute();
    for (const command of [
      { kind: 'moveDeadline', phase: 'contributions', dueOn: '2026-06-24' },
      { kind: 'pause' },
      { kind: 'sendBack', phase: 'preparation', unitIds: [] },
    ] as SteeringCommand[]) {
      const first = await steer(command);
      const events = (await town.events()).length;
      expect(await again(command)).toEqual(first);
      expect(await town.events()).toHaveLength(events);
    }
    expect(await cycle()).toMatchObject({ phase: 'preparation', round: 2 });
  });

  it('another outline is that of who has not begun, as the preview said; who has keeps theirs, and it is written so', async () => {
    await contribute();
    await town.saveSection('wim', 'parks', 'explanation', 'Begun.', null);
    const change: SteeringCommand = {
      ...{ kind: 'changeOutline', leaveOut: [], require: [], makeOptional: ['explanation'] },
      add: [
        {
          ...{
            key: 'hired-staff',
            name: { nl: 'Inhuur', en: 'Hired staff' },
            content: 'text',
            required: true,
          },
          ...{ askedOf: ['team', 'programme'], after: 'explanation' },
        },
      ],
    };
    const others = [town.unit('roads'), town.unit('green')].sort();
    const told = await preview(change);
    expect(told.outline?.unitIds.toSorted()).toEqual(others);
    expect(told.outline?.begunUnitIds).toEqual([town.unit('parks')]);

    expect(await steer(change)).toMatchObject({ goesTo: null });
    const sent = await town.read(({ cycles }) => cycles.findSteering(town.asked.at(-1) ?? ''));
    expect(sent).toMatchObject({ kind: 'changeOutline', details: { add: [{ key: 'hired-staff' }] } });
    await expect(town.saveSection('wim', 'parks', 'hired-staff', 'x', null)).rejects.toEqual(
      refused('section-unknown'),
    );
    expect(await town.saveSection('ted', 'roads', 'hired-staff', 'Nobody.', null)).toMatchObject({
      revision: 1,
    });
    const reader = new PostgresContributionReader(dataSource);
    const outlineOf = async (unit: 'parks' | 'roads') => {
      const view = await reader.find(town.organisationId, (await town.contribution(unit)).id);
      return view?.outline.map(({ key, required }) => `${key} ${required}`);
    };
    expect(await outlineOf('parks')).toContain('explanation true');
    expect(await outlineOf('parks')).not.toContain('hired-staff true');
    expect(await outlineOf('roads')).toEqual(
      expect.arrayContaining(['explanation false', 'hired-staff true']),
    );
    expect(await town.events('cycle.outlineChanged')).toMatchObject([
      {
        actorId: town.person('cora'),
        reason: 'so decided',
        after: { added: ['hired-staff'], optional: ['explanation'], begunUnitIds: [town.unit('parks')] },
      },
    ]);
    const { definition } = await town.steps.loadCycle(town.at);
    expect(JSON.stringify(definition)).not.toContain('Inhuur');
    expect(await town.historyHolds()).toBe(true);

    await town.saveSection('paula', 'green', 'objectives', 'Trees.', null);
    const later: SteeringCommand = { ...change, add: [], makeOptional: [], require: ['explanation'] };
    await expect(town.steer('cora', later)).rejects.toEqual(refused('outline-begun'));
    await expect(town.steer('tess', change)).rejects.toEqual(refused('not-permitted'));
  });

  it('section-unknown: a remark on a section that no longer exists', async () => {
    await contribute();
    const none = { add: [], leaveOut: ['explanation'], require: [], makeOptional: [] };
    await steer({ kind: 'changeOutline', ...none });
    await town.saveFigures('ted', 'roads', budgetFigures);
    await town.complete('ted', await town.taskOf('roads', 'submitContribution'), 'submitted', quality);
    const review = await town.taskOf('roads', 'reviewContribution');
    const remarks = [{ section: 'explanation', text: 'Why?' }];
    await expect(town.complete('cora', review, 'returned', { remarks }, 'See it.')).rejects.toEqual(
      refused('section-unknown', { section: 'explanation' }),
    );
    expect(await town.askedOf('roads')).toContain('reviewContribution');
  });

  it('sending back takes back what was asked, and begins the earlier phase in a new round', async () => {
    await contribute();
    const back: SteeringCommand = { kind: 'sendBack', phase: 'preparation', unitIds: [] };
    expect(await preview(back)).toMatchObject({
      goesTo: { phase: 'preparation', round: 2 },
      withdrawsTasks: 5,
    });
    expect(await steer(back)).toMatchObject({ goesTo: { phase: 'preparation', round: 2, units: null } });
    expect(await open()).toEqual([]);
    expect(await town.events('cycle.sentBack')).toMatchObject([
      { before: { phase: 'contributions' }, after: { phase: 'preparation', round: 2 }, reason: 'so decided' },
    ]);
  });

  it('a cycle that stands still says nothing, and gives back its days when it goes on', async () => {
    await contribute();
    town.now = '2026-06-15T09:00:00.000Z';
    await steer({ kind: 'pause' });
    town.now = '2026-06-29T09:00:00.000Z';
    const at = { ...town.at, position: contributions, now: town.now };
    expect(await town.steps.remind(at)).toMatchObject({ next: null });
    expect(await town.notices('taskReminder', 'taskEscalated')).toEqual([]);

    await steer({ kind: 'resume' });
    expect(await cycle()).toMatchObject({ pausedAt: null });
    expect((await town.steps.loadCycle(town.at)).due.contributions?.on).toBe('2026-07-01');
    expect(await town.events('cycle.resumed')).toMatchObject([{ before: { pausedOn: '2026-06-15' } }]);
    await town.steps.remind(at);
    expect(await town.notices('taskEscalated')).toEqual([]);
  });

  it('organisers-must-differ, and another organiser is asked where one was', async () => {
    await town.prepare();
    const briefing = { phase: 'briefing', round: 1, units: null };
    const preparation = { phase: 'preparation', round: 1, units: null };
    await town.steps.leavePhase({ ...town.at, position: preparation, end: 'done', next: briefing });
    await town.ask('confirmMeeting', { role: 'concernController' }, { phase: 'briefing' });
    const change = { kind: 'changeOrganiser', phase: 'briefing', from: 'concernController' } as const;
    await expect(town.steer('cora', { ...change, to: 'concernManager' })).rejects.toEqual(
      refused('organisers-must-differ'),
    );
    await steer({ ...change, to: 'municipalSecretary' }, briefing);
    expect(await open()).toEqual([]);
    const { definition } = await town.steps.loadCycle(town.at);
    expect(definition.phases.find(({ key }) => key === 'briefing')).toMatchObject({
      organisers: ['concernManager', 'municipalSecretary'],
    });
  });

  it('statutory-term: a refusal names article and last day, and is kept; who has no authority exceeds nothing', async () => {
    await contribute();
    const move = { kind: 'moveDeadline', phase: 'completion', dueOn: '2026-11-16' } as const;
    await expect(town.steer('cora', move)).rejects.toEqual(
      refused('statutory-term', { article: 'Gemeentewet 191', lastDay: '2026-11-14' }),
    );
    await expect(preview(move)).rejects.toEqual(refused('statutory-term'));
    expect(await town.events('attempt.refused')).toMatchObject([
      { after: { code: 'statutory-term', command: 'moveDeadline' } },
    ]);
    await expect(town.steer('cora', { ...move, exceed: true })).rejects.toEqual(refused('not-permitted'));
    await expect(town.steer('saskia', { ...move, exceed: true })).rejects.toEqual(refused('statutory-term'));
    expect(town.asked).toEqual([]);
  });

  it('phase-not-open: the cycle has moved on since the workflow agreed', async () => {
    await contribute();
    await expect(steer({ kind: 'pause' }, { phase: 'briefing', round: 1, units: null })).rejects.toEqual(
      refused('phase-not-open'),
    );
  });

  it('carries open actions into another cycle, under the same owner and date, and asks no more for them here', async () => {
    await contribute();
    const { cycleId: next } = await town
      .does(StartCycle)
      .execute(await town.by('cora'), { document: 'voorjaarsnota', year: 2027 });
    const action: FollowUpAction = {
      id: next.replace(/.$/, next.endsWith('0') ? '1' : '0'),
      cycleId: town.cycleId,
      source: 'motion',
      title: 'Groener parkeren',
      ownerId: town.person('tess'),
      dueOn: '2027-03-01',
      status: 'open',
      evidence: null,
      body: null,
      decisionId: null,
      motionId: null,
      meetingId: null,
      carriedFrom: null,
      progress: 0,
    };
    await town.read(({ decisions }) => decisions.insertFollowUp([action]));
    const task = await town.ask(
      'completeFollowUpAction',
      { person: 'tess' },
      { phase: 'follow-up', subject: { type: 'followUpAction', id: action.id } },
    );
    await steer({ kind: 'carryActions', toCycleId: next });
    expect(await town.read(({ decisions }) => decisions.followUp(next))).toMatchObject([
      { title: 'Groener parkeren', ownerId: town.person('tess'), dueOn: '2027-03-01', status: 'open' },
    ]);
    expect(await town.read(({ decisions }) => decisions.followUp(town.cycleId))).toMatchObject([
      { status: 'carried' },
    ]);
    expect((await town.told()).at(-1)).toMatchObject({ key: task.key, answer: { outcome: 'carried' } });
    await expect(town.steer('cora', { kind: 'carryActions', toCycleId: town.cycleId })).rejects.toEqual(
      refused('invalid-input'),
    );
  });
});
