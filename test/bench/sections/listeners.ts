import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuPer, cpuUse } from '../measure/cpu.js';
import { latencyOf } from '../measure/statistics.js';
import { complete, Observed } from '../play.js';
import { onSite, type Section } from '../section.js';

/** Fewer than the most that one person may have open. */
const streamsPerPerson = 15;
const acts = 40;

/** How soon everybody's page knows that something changed. */
export const listeners: Section = {
  name: 'listeners',
  about: 'event streams: from completing a task until every listener has heard',
  run: (context) => {
    const { listeners: count } = context.options;
    const people = Math.ceil(count / streamsPerPerson);
    return onSite(context, { teams: Math.max(people, acts) }, async ({ site, steps, stage }) => {
      const cycleId = await steps.startCycle(acts);
      const look = async (group: string) => {
        for (;;) {
          const [task] = await steps.inbox(group, cycleId);
          if (task) return task;
          await wait(10);
        }
      };
      await complete(steps, new Observed(), await look('concernmanager'));
      await look(`team-${acts - 1}`);

      const heard: number[] = [];
      let sent = 0;
      let hearing = 0;
      const streams = await Promise.all(
        Array.from({ length: count }, (_, number) =>
          openStream(stage.apiUrl, stage.tokens[`team-${number % people}`]!, () => {
            heard.push(performance.now() - sent);
            hearing += 1;
          }),
        ),
      );
      context.report(`listeners: ${streams.length} streams are open`);
      const used = cpuUse(site.processes());
      const start = performance.now();
      const all: number[] = [];
      let missed = 0;
      for (let number = 0; number < acts; number++) {
        const task = await look(`team-${number}`);
        await wait(100); // what the task before did has been heard by then
        hearing = 0;
        sent = performance.now();
        const from = sent;
        await complete(steps, new Observed(), task);
        while (hearing < count && performance.now() - from < 5_000) await wait(1);
        if (hearing < count) missed += count - hearing;
        else all.push(performance.now() - from);
      }
      const cpu = cpuPer(used, cpuUse(site.processes()), acts, performance.now() - start);
      for (const end of streams) end();
      const [each, everybody] = [latencyOf(heard), latencyOf(all)];
      return {
        rows: [
          {
            what: `${count} listeners`,
            figures:
              `one has heard after ${each.p50} / ${each.p99} ms, all after ${everybody.p50} / ${everybody.p99} ms; ` +
              `${missed} missed; ${cpu.api} ms CPU of the api per change`,
          },
        ],
        details: {
          listeners: count,
          changes: acts,
          heardMs: each,
          allHeardMs: everybody,
          missed,
          cpuMsPerChange: cpu,
        },
      };
    });
  },
};

/** Opens a stream of events; gives its end. */
function openStream(apiUrl: string, token: string, onChange: () => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const request = get(
      `${apiUrl}/api/v1/events`,
      { headers: { authorization: `Bearer ${token}` }, agent: false },
      (response) => {
        if (response.statusCode !== 200) {
          reject(new Error(`a stream of events answered ${response.statusCode}`));
          return;
        }
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          for (const _ of text.matchAll(/^event: change$/gm)) onChange();
        });
        response.on('error', () => undefined);
        resolve(() => request.destroy());
      },
    );
    request.once('error', reject);
  });
}
