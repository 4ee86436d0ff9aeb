import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { steeringKinds } from '#domain/cycle/steering.js';
import { bundle } from '../support/workflow-environment.js';
import { play, scenarios } from './scenarios.js';

const folder = fileURLToPath(new URL('histories', import.meta.url));

/**
 * Cycles run for months, over many releases: today's workflow code must replay what any earlier release began. To save the
 * histories of a release that are not there yet: `SAVE_HISTORIES=0.1.0 npm test -- replay`, and commit the new files. An old one
 * never changes.
 */
const release = process.env.SAVE_HISTORIES;
if (release) {
  for (const [name, scenario] of Object.entries(scenarios)) {
    const file = `${folder}/${release}-${name}.json`;
    if (existsSync(file)) continue;
    const history: unknown = JSON.parse(historyToJSON(await play(scenario)));
    writeFileSync(file, JSON.stringify(history));
  }
}

const saved = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string) => historyFromJSON(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));

/** What a saved cycle heard of what people did, in order. */
const told = (file: string): CycleEvent[] =>
  read(file).events!.flatMap(({ workflowExecutionSignaledEventAttributes: signal }) =>
    (signal?.input?.payloads ?? []).flatMap(
      ({ data }) => JSON.parse(Buffer.from(data ?? []).toString('utf8')) as CycleEvent[],
    ),
  );

describe('histories of every release replay on the present workflow code', () => {
  let workflowBundle: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    workflowBundle = await bundle();
  });

  it.each(Object.keys(scenarios))('there is a saved history of %s', (name) => {
    expect(saved.filter((file) => file.endsWith(`-${name}.json`))).not.toEqual([]);
  });

  it('there is a saved history of every way of steering', () => {
    const asked = saved.flatMap((file) =>
      read(file).events!.map(
        ({ workflowExecutionUpdateAcceptedEventAttributes: update }) => update?.acceptedRequest?.input?.name,
      ),
    );
    expect(asked).toEqual(expect.arrayContaining([...steeringKinds]));
  });

  it('there is a saved history of every turn that a contribution can take: recalled, returned, opened again', () => {
    const turns = new Set<string>();
    for (const file of saved) {
      const status: Record<string, string> = {};
      for (const event of told(file)) {
        if (event.type !== 'contributionMoved') continue;
        turns.add(`${status[event.unitId] ?? 'writing'} ${event.status}`);
        status[event.unitId] = event.status;
      }
    }
    expect([...turns]).toEqual(
      expect.arrayContaining([
        ...['writing submitted', 'submitted writing', 'submitted returned', 'submitted accepted'],
        ...['returned submitted', 'accepted returned', 'submitted waived'],
      ]),
    );
  });

  it.each(saved)('%s', async (file) => {
    await Worker.runReplayHistory({ workflowBundle }, read(file));
  });

  it('a history that the code would not have made is refused', async () => {
    const history = read(saved[0]!);
    const opened = history.events!.findIndex((event) => event.markerRecordedEventAttributes);
    history.events!.splice(opened, 1);
    for (const [index, event] of history.events!.entries()) event.eventId = (index + 1) as never;
    await expect(Worker.runReplayHistory({ workflowBundle }, history)).rejects.toThrow();
  });
});
