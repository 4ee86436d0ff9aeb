import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { messages } from '#contracts/cycle-workflow.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { SteeringCommand } from '#domain/cycle/steering.js';
import { withTypedRefusals } from '../../apps/worker/failures.js';
import { SimulatedOffice } from '../support/simulated-office.js';
import { bundle, startCycle, timeSkippingEnvironment, workerFor } from '../support/workflow-environment.js';

const begroting = loadAllDefinitions().find(
  ({ definition }) => definition.document === 'begroting',
)!.definition;

describe('steering a cycle that runs', () => {
  let workflowBundle: Awaited<ReturnType<typeof bundle>>;
  let environment: TestWorkflowEnvironment;
  beforeAll(async () => {
    workflowBundle = await bundle();
  });
  beforeEach(async () => {
    environment = await timeSkippingEnvironment();
  });
  afterEach(() => environment?.teardown());

  async function cycleWith(work: (cycle: Steerable) => Promise<void>, continueAfterEvents?: number) {
    const outbox: CycleEvent[] = [];
    const cycle = await startCycle(environment, continueAfterEvents ? { continueAfterEvents } : {});
    const office = new SimulatedOffice({
      definition: begroting,
      choose: () => 0,
      setbacks: 0,
      tell: (event) => outbox.push(cycle.number(event)),
    });
    let requests = 0;
    const steerable: Steerable = {
      office,
      result: () => cycle.handle.result() as Promise<string>,
      standing: () => cycle.handle.query(messages.standing),
      steer: (command) =>
        cycle.handle.executeUpdate(messages[command.kind], {
          args: [{ ...command, steeringId: `steering-${++requests}`, requestId: null }],
        }),
      act: async () => {
        await environment.sleep('1 minute');
        const acted = office.act();
        if (outbox.length > 0) await cycle.send(outbox.splice(0));
        return acted;
      },
      reach: async (phase) => {
        for (let acts = 0; acts < 200; acts++) {
          if (office.happenings.findLast((one) => one.what === 'entered')?.phase === phase) return;
          await steerable.act();
        }
        throw new Error(`${phase} was not reached`);
      },
    };
    const activities = withTypedRefusals(office.activities);
    await (await workerFor(environment, activities, workflowBundle)).runUntil(() => work(steerable));
  }
  interface Steerable {
    office: SimulatedOffice;
    result: () => Promise<string>;
    standing: () => Promise<unknown>;
    steer: (
      command: Exclude<SteeringCommand, { kind: 'changeOutline' }> | { kind: 'changeOutline' },
    ) => Promise<unknown>;
    act: () => Promise<boolean>;
    reach: (phase: string) => Promise<void>;
  }

  it('goes back where it is sent, asks what was asked there once more, and still comes to its end', () =>
    cycleWith(async ({ office, steer, standing, reach, act, result }) => {
      await reach('eindtoets');
      await steer({ kind: 'sendBack', phase: 'coordination', unitIds: ['unit-a'] });
      expect(await standing()).toEqual({ phase: 'coordination', round: 2, units: ['unit-a'] });
      await environment.sleep('1 minute');
      expect([...office.open.values()].map(({ phase, round }) => `${phase} ${round}`)).toEqual([
        'coordination 2',
      ]);
      while (office.happenings.every(({ what }) => what !== 'ended')) await act();
      expect(await result()).toBe('completed');
      const completed = office.happenings.flatMap((one) => (one.what === 'completed' ? [one.task.key] : []));
      expect(new Set(completed).size).toBe(completed.length);
      expect(completed.length + office.takenBack).toBe(office.everOpened.size);
    }));

  it('begins no phase while it is paused, loses nothing that people do meanwhile, and goes on when it is resumed', () =>
    cycleWith(async ({ office, steer, reach, act, standing }) => {
      await reach('briefing');
      await steer({ kind: 'pause' });
      for (let acts = 0; acts < 12; acts++) await act();
      expect(office.open.size).toBe(0);
      expect(await standing()).toMatchObject({ phase: 'briefing' });
      await expect(steer({ kind: 'pause' })).rejects.toThrow(WorkflowUpdateFailedError);
      await steer({ kind: 'resume' });
      await environment.sleep('1 minute');
      expect(await standing()).toMatchObject({ phase: 'contributions' });
      await expect(steer({ kind: 'resume' })).rejects.toThrow(WorkflowUpdateFailedError);
    }));

  it('asks something else of those who have not begun, as long as contributions are asked, and goes on', () =>
    cycleWith(async ({ office, steer, reach, standing }) => {
      await reach('contributions');
      await steer({ kind: 'changeOutline' });
      expect(await standing()).toMatchObject({ phase: 'contributions', round: 1 });
      expect(office.happenings).toContainEqual({ what: 'steered', kind: 'changeOutline' });
      await reach('coordination');
      await expect(steer({ kind: 'changeOutline' })).rejects.toThrow(WorkflowUpdateFailedError);
    }));

  it('leaves a phase that may be left out, also in the middle of it', () =>
    cycleWith(async ({ office, steer, reach, standing }) => {
      await reach('slotbijeenkomst');
      await expect(steer({ kind: 'skipPhase', phase: 'college' })).rejects.toThrow(WorkflowUpdateFailedError);
      await reach('management-advice');
      await steer({ kind: 'skipPhase', phase: 'management-advice' });
      expect(await standing()).toMatchObject({ phase: 'eindtoets', round: 1 });
      await environment.sleep('1 minute');
      expect([...office.open.values()].map(({ kind }) => kind)).toEqual(['performFinalTest']);
    }));

  it('a refused command leaves the cycle as it was, with what was answered still answered', () =>
    cycleWith(async ({ office, steer, reach, act, standing }) => {
      await reach('briefing');
      await act();
      await environment.sleep('1 minute');
      const open = [...office.open.keys()];
      await expect(steer({ kind: 'sendBack', phase: 'college', unitIds: [] })).rejects.toThrow(
        WorkflowUpdateFailedError,
      );
      await environment.sleep('1 minute');
      expect([...office.open.keys()]).toEqual(open);
      expect(await standing()).toMatchObject({ phase: 'briefing', round: 1 });
      await reach('contributions');
    }));

  it('remembers over continue-as-new that it is paused', () =>
    cycleWith(async ({ steer, reach, act, standing }) => {
      await reach('briefing');
      await steer({ kind: 'pause' });
      for (let acts = 0; acts < 15; acts++) await act();
      expect(await standing()).toMatchObject({ phase: 'briefing' });
      await steer({ kind: 'resume' });
      await reach('coordination');
    }, 30));

  it('two who steer at the same moment are served one after the other', () =>
    cycleWith(async ({ steer, reach, standing }) => {
      await reach('eindtoets');
      const back: SteeringCommand = { kind: 'sendBack', phase: 'coordination', unitIds: [] };
      const [first, second] = await Promise.allSettled([steer(back), steer(back)]);
      expect([first?.status, second?.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect(await standing()).toMatchObject({ phase: 'coordination', round: 2 });
    }));
});
