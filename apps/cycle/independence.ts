import type { TaskLine } from '#application/views.js';
import { describeTaskKind, type TaskKind } from '#domain/task/task-kinds.js';
import type { People, Person } from './people.js';

/** Whoever did one of these in a phase and round leaves this kind to somebody else. */
const leftToOthers: Partial<Record<TaskKind, TaskKind>> = {
  agreeToPreparation: 'prepareCycle',
  confirmMeeting: 'confirmMeeting',
  agreeAttendance: 'proposeAttendance',
  signDecision: 'signDecision',
};

/** What makes somebody a maker of the document, on which they then don't judge. */
const making: readonly TaskKind[] = [
  'submitContribution',
  'coordinate',
  'workInAmendment',
  'fixFinalVersion',
];

/** Remembers who did what, and finds for each task somebody who may do it. */
export class Independence {
  private readonly done: { kind: TaskKind; place: string; subjectId: string | null; personId: string }[] = [];

  constructor(private readonly people: People) {}

  remember(task: TaskLine, person: Person): void {
    const { kind, subject } = task;
    this.done.push({ kind, place: placeOf(task), subjectId: subject?.id ?? null, personId: person.id });
  }

  /**
   * One of those who are asked, and who is not kept out by four eyes.
   * @throws Error when there is nobody
   */
  personFor(task: TaskLine): Person {
    const candidates = this.people.candidatesOf(task);
    const keptOut = this.keptOutOf(task);
    const person = candidates.find(({ id }) => !keptOut.has(id));
    if (person) return person;
    throw new Error(
      candidates.length === 0
        ? 'nobody who can sign in is asked'
        : 'everybody who is asked is kept out by four eyes',
    );
  }

  private keptOutOf(task: TaskLine): Set<string> {
    const { fourEyes, judgesContribution } = describeTaskKind(task.kind);
    const kept = this.done.filter(
      ({ kind, place, subjectId }) =>
        (kind === leftToOthers[task.kind] && place === placeOf(task)) ||
        (fourEyes === 'contribution' && kind === 'submitContribution' && subjectId === task.subject?.id) ||
        (fourEyes === 'cycle' && making.includes(kind)),
    );
    const controllers = judgesContribution ? this.people.holding('concernController') : [];
    return new Set([...kept.map(({ personId }) => personId), ...controllers.map(({ id }) => id)]);
  }
}

const placeOf = ({ phase, round }: TaskLine): string => `${phase}/${round}`;
