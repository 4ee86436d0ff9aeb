import { setTimeout as pause } from 'node:timers/promises';
import { weekdayOf } from '#domain/calendar/working-calendar.js';
import { addDays } from '#domain/shared/dates.js';
import { resubmitted } from './resubmitted.js';
import type { Scene } from './screens.js';
import type { TownOnline } from './town-online.js';

const tuesday = 2;

interface Named {
  id: string;
  name: string;
}
interface Unit extends Named {
  kind: string;
  code: string;
}

/**
 * The same as {@link setScene} in the Flemish example: a multi-annual plan to which the departments contribute, and a year
 * that is planned around the sittings of its councils.
 */
export async function setFlemishScene(town: TownOnline): Promise<Scene> {
  const { hall } = town;
  const director = 'an.claes';
  const units = await hall.get<Unit[]>(director, '/units');
  const people = await hall.get<Named[]>(director, '/people');
  const department = units.find(({ code }) => code === 'GG');
  if (!department) throw new Error('the Flemish example has departments');
  const send = <T>(as: string, path: string, body: object, more: object = {}) =>
    hall.must<T>(as, { path, body, ...more });
  /** A task in somebody's own inbox, once it is asked. */
  const asked = async (login: string, kind: string): Promise<string> => {
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
      const { items } = await hall.get<{ items: { id: string; kind: string }[] }>(
        login,
        '/me/tasks?limit=200',
      );
      const task = items.find((each) => each.kind === kind);
      if (task) return task.id;
    }
    throw new Error(`nobody asks ${login}: ${kind}`);
  };
  const year = new Date().getFullYear() + 2;
  const { cycleId } = await send<{ cycleId: string }>(director, '/cycles', {
    document: 'meerjarenplan',
    year,
  });
  await send(director, `/tasks/${await asked(director, 'prepareCycle')}/complete`, {
    outcome: 'prepared',
    form: {
      unitIds: units.filter(({ kind }) => kind !== 'portfolio').map(({ id }) => id),
      leadUnitId: department.id,
      instructions: 'Vertrek van de actieplannen; bespreek de kredieten met de financieel directeur.',
      skippedPhases: [],
    },
  });
  for (const login of ['sofie.maes', 'tom.jacobs']) {
    const taskId = await asked(login, 'agreeToPreparation');
    await send(login, `/tasks/${taskId}/complete`, { outcome: 'agreed', form: {} });
  }
  const submitTaskId = await asked('els.peeters', 'submitContribution');
  const contributions = await hall.get<{ id: string; unitId: string }[]>(
    director,
    `/cycles/${cycleId}/contributions`,
  );
  const contributionOf = (code: string) => {
    const unitId = units.find((unit) => unit.code === code)?.id;
    return contributions.find((each) => each.unitId === unitId)?.id ?? '';
  };
  const resubmittedId = contributionOf('VT');
  await resubmitted(town, resubmittedId, 'strategic-note', {
    author: 'ahmed.bakkali',
    submitter: 'katrien.goossens',
    finance: 'sofie.maes',
    reviewer: 'tom.jacobs',
  });
  const { meetingIds } = await send<{ meetingIds: string[] }>(director, '/meetings', {
    kind: 'managementTeam',
    firstOn: `${year}-03-06`,
    time: '09:30',
    durationMinutes: 90,
    place: 'Gemeentehuis Heidelinde',
  });
  const { actionId } = await send<{ actionId: string }>(director, `/cycles/${cycleId}/follow-up-actions`, {
    source: 'promise',
    body: 'council',
    title: 'De raad in het voorjaar bijpraten over de kredieten',
    ownerId: people.find(({ name }) => name === 'Els Peeters')?.id,
  });
  const sittings = [`${year}-06-08`, `${year}-12-08`].map((day) =>
    addDays(day, (7 + tuesday - weekdayOf(day)) % 7),
  );
  const calendar = {
    ...{ timeZone: 'Europe/Brussels', startLead: 20, reason: 'Zittingen van de raden.' },
    ...{ keptHolidays: [], ownHolidays: [], closures: [], recess: [], weekly: [], localRules: [] },
    meetings: sittings.map((day) => ({ body: 'council', from: day, until: day })),
  };
  await send(director, '/calendar', calendar, { method: 'PUT', headers: { 'if-match': '"0"' } });
  const { number } = await send<{ number: number }>(director, '/year-plans', { year, councilDays: [] });
  await send(director, `/year-plans/${year}/adopt`, { number });
  return {
    cycleId,
    contributionId: contributionOf('GG'),
    resubmittedId,
    submitTaskId,
    meetingId: meetingIds[0] ?? '',
    personId: people.find(({ name }) => name === 'Els Peeters')?.id ?? '',
    actionId,
  };
}
