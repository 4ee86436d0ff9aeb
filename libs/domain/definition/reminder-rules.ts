import { roles, type Role } from '../people/roles.js';
import { silencesOf } from '../reminder/silence.js';
import { describeTaskKind, taskKinds, type TaskKind } from '../task/task-kinds.js';
import type { CycleDefinition, PhaseDefinition } from './definition.js';
import type { DefinitionProblem } from './definition-problem.js';

type Path = DefinitionProblem['path'];

/** The part of {@link definitionRules} that is about reminders. */
export const reminderRules = {
  *knownReminderPolicies({ phases, reminders = [] }: CycleDefinition): Iterable<DefinitionProblem> {
    for (const { path, policy } of stepPolicies(phases)) {
      if (reminders.some(({ key }) => key === policy)) continue;
      yield { path, reason: `unknown reminder policy "${policy}"` };
    }
    const used = new Set(stepPolicies(phases).map(({ policy }) => policy));
    for (const [index, { key }] of reminders.entries()) {
      if (index === 0 || used.has(key)) continue;
      yield { path: ['reminders', index], reason: `no step refers to reminder policy "${key}"` };
    }
  },

  *remindersOfOwnSteps({ phases }: CycleDefinition): Iterable<DefinitionProblem> {
    for (const { path, phase, kind } of stepPolicies(phases)) {
      if (!Object.hasOwn(taskKinds, kind)) yield { path, reason: `unknown step "${kind}"` };
      else if (!asksFor(phase, kind)) {
        yield { path, reason: `"${phase.key}" is a ${phase.kind} phase and has no step "${kind}"` };
      }
    }
  },

  /** Silence may hold a step up, or go to somebody else where anybody else can do it; it never approves. */
  *silenceFitsTheStep({ phases, reminders = [] }: CycleDefinition): Iterable<DefinitionProblem> {
    const [first] = reminders;
    if (first && first.silence.means !== 'hold') {
      yield {
        path: ['reminders', 0, 'silence', 'means'],
        reason: `the first policy is that of every step, so its silence means "hold"`,
      };
    }
    for (const { path, kind, policy } of stepPolicies(phases)) {
      const silence = reminders.find(({ key }) => key === policy)?.silence;
      if (!silence || !Object.hasOwn(taskKinds, kind)) continue;
      const allowed = silencesOf(kind);
      if (!allowed.includes(silence.means)) {
        yield {
          path,
          reason: `silence on "${kind}" can mean ${allowed.join(' or ')}, and policy "${policy}" lets it mean ${silence.means}`,
        };
      }
      const judgedByController = silence.means === 'escalate' && silence.to === 'concernController';
      if (judgedByController && describeTaskKind(kind).judgesContribution) {
        yield { path, reason: 'the concern controller is independent and has no part in a contribution' };
      }
    }
  },

  /** Who is told that something is late answers for more than one team. */
  *escalationsClimb({ reminders = [] }: CycleDefinition): Iterable<DefinitionProblem> {
    for (const { path, role } of rolesOfReminders({ reminders })) {
      if (!Object.hasOwn(roles, role) || roles[role].scope === 'organisation') continue;
      yield {
        path,
        reason: `"${role}" is held for a ${roles[role].scope}, and lateness is told to the organisation`,
      };
    }
  },

  *remindedOnceADay({ reminders = [] }: CycleDefinition): Iterable<DefinitionProblem> {
    for (const [index, { remind, escalate }] of reminders.entries()) {
      for (const [position, days] of remind.entries()) {
        if (remind.indexOf(days) === position) continue;
        yield {
          path: ['reminders', index, 'remind', position],
          reason: `${days} days before is there twice`,
        };
      }
      for (const [position, { late, to }] of escalate.entries()) {
        if (escalate.findIndex((other) => other.late === late && other.to === to) === position) continue;
        const path = ['reminders', index, 'escalate', position];
        yield { path, reason: `"${to}" is told twice on the same day` };
      }
    }
  },
} as const;

/** Every place in the reminder policies where a role is named. */
export function rolesOfReminders({ reminders = [] }: Pick<CycleDefinition, 'reminders'>): {
  path: Path;
  role: Role;
}[] {
  return reminders.flatMap(({ escalate, absence, silence }, index) => [
    ...escalate.map(({ to }, position) => ({
      path: ['reminders', index, 'escalate', position, 'to'],
      role: to,
    })),
    ...(absence ? [{ path: ['reminders', index, 'absence', 'warn'], role: absence.warn }] : []),
    ...(silence.means === 'escalate'
      ? [{ path: ['reminders', index, 'silence', 'to'], role: silence.to }]
      : []),
  ]);
}

function stepPolicies(
  phases: readonly PhaseDefinition[],
): { path: Path; phase: PhaseDefinition; kind: TaskKind; policy: string }[] {
  return phases.flatMap((phase, index) =>
    Object.entries(phase.reminders ?? {}).map(([kind, policy]) => ({
      path: ['phases', index, 'reminders', kind],
      phase,
      kind: kind as TaskKind,
      policy,
    })),
  );
}

/** Changes may be worked in by the phase that decided on them, which is otherwise a step of the dispatch. */
const asksFor = (phase: PhaseDefinition, kind: TaskKind): boolean =>
  describeTaskKind(kind).phase === phase.kind ||
  (kind === 'workInAmendment' && phase.kind === 'decision' && phase.changesWorkedInBy !== undefined);
