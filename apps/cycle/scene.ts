import type { CycleView, TaskLine } from '#application/views.js';
import { findPhase, type CycleDefinition, type PhaseDefinition } from '#domain/definition/definition.js';
import type { Figure } from '#domain/figures/figure.js';
import type { DomainErrorCode } from '#domain/shared/domain-error.js';
import { ApiRefusal } from './api.js';
import { expect } from './expect.js';
import type { AsPerson, People, Person } from './people.js';
import type { Report } from './report.js';

/** A task with what it can be completed with, as the api shows it to whoever is asked. */
export interface AskedTask extends TaskLine {
  readonly outcomes: readonly { outcome: string; commentRequired: boolean }[];
  readonly returnTo: readonly string[];
}

/** What goes differently from the straight way; each happens once in a run, where the definition knows it. */
export type Incident =
  | 'a contribution was returned'
  | 'figures were found incorrect'
  | 'a contribution was waived'
  | 'somebody was absent and acknowledged the material'
  | 'action points were closed'
  | 'the final test sent one team back'
  | 'the board held its decision over'
  | 'somebody was replaced in the preparatory meeting'
  | 'a question was answered'
  | 'a casting vote broke a tie'
  | 'an amendment was carried and another rejected'
  | 'a motion and a promise were recorded'
  | 'an action was carried into the next cycle'
  | 'the same request was sent twice'
  | ThoroughIncident;

/** What is walked besides when the cycle is played thoroughly. */
export const thoroughIncidents = [
  'a submission was recalled and submitted again',
  'a second round of remarks was answered',
  'an alignment was answered with disagreement',
  'an attachment was sent in pieces and fetched again',
  'contributions were accepted in bulk',
  'an agenda item was held over to the next meeting',
  'a signature was withdrawn and the decision corrected',
  'the second signer was refused before the first had signed',
  'minutes were corrected, adopted and signed',
  'the council voted by name, and a member was recorded as having voted against',
  'two amendments were carried, one changed by a sub-amendment',
  'a promise was followed up',
  'what was decided on was fetched by its checksum, as a page and as a Word file',
] as const;
export type ThoroughIncident = (typeof thoroughIncidents)[number];

/** The cycle that is played: who plays, by which definition, and what has happened so far. */
export class Scene {
  private readonly happened = new Set<Incident>();
  /** Contributions handed in with a mistake in their figures. */
  readonly mistaken = new Set<string>();
  /** The contribution that was returned; played thoroughly it is returned twice. */
  returned: string | null = null;
  /** Actions that are followed until they are done. */
  readonly followed = new Set<string>();

  constructor(
    readonly cycleId: string,
    readonly year: number,
    readonly definition: CycleDefinition,
    readonly people: People,
    readonly report: Report,
    /** Units that take part, the leading team first. */
    readonly unitIds: readonly string[],
    readonly waivedUnitId: string | null,
    /** What each unit hands in. */
    readonly shares: ReadonlyMap<string, readonly Figure[]>,
    /** Walk as well what people do besides completing their tasks. */
    readonly thorough: boolean,
  ) {}

  get leadUnitId(): string {
    return this.unitIds[0] ?? '';
  }

  /** True the first time, when played thoroughly. */
  onceThorough(incident: Incident): boolean {
    return this.thorough && this.once(incident);
  }

  hasHappened(incident: Incident): boolean {
    return this.happened.has(incident);
  }

  /** True the first time: whoever asks, makes it happen. */
  once(incident: Incident): boolean {
    if (this.happened.has(incident)) return false;
    this.happened.add(incident);
    this.report.incident(incident);
    return true;
  }

  phase<K extends PhaseDefinition['kind']>(
    task: Pick<TaskLine, 'phase'>,
    kind: K,
  ): Extract<PhaseDefinition, { kind: K }> {
    const phase = findPhase(this.definition, task.phase);
    if (phase?.kind !== kind) throw new Error(`the phase ${task.phase} is not a ${kind} phase`);
    return phase as Extract<PhaseDefinition, { kind: K }>;
  }

  as(person: Person): Promise<AsPerson> {
    return this.people.as(person);
  }

  /** The cycle as it stands. */
  cycle(by: AsPerson): Promise<CycleView> {
    return by.get<CycleView>(`/cycles/${this.cycleId}`);
  }

  /**
   * Tries what must be refused.
   * @throws Error when it is done after all, or refused as something else
   */
  async refused(
    by: AsPerson,
    task: Pick<TaskLine, 'phase' | 'round'>,
    role: string,
    what: string,
    code: DomainErrorCode,
    request: Parameters<AsPerson['send']>,
  ): Promise<void> {
    const started = performance.now();
    const found = await by.send(...request).then(
      () => 'done',
      (error: unknown) => {
        if (error instanceof ApiRefusal) return error.code;
        throw error;
      },
    );
    const { phase, round } = task;
    const ms = performance.now() - started;
    const step = { phase, round, role, login: by.person.login, ms, nextMs: null, completed: false };
    this.report.step({ ...step, what: `${what}: refused` });
    expect(found === code, `that ${by.person.login} ${what} is refused as ${code}, and it is ${found}`);
  }

  /** Does something that is no task, and reports it. */
  async act<T>(
    by: AsPerson,
    task: Pick<TaskLine, 'phase' | 'round'>,
    role: string,
    what: string,
    request: Parameters<AsPerson['send']>,
  ): Promise<T> {
    const { body, ms } = await by.send<T>(...request);
    this.report.step({
      phase: task.phase,
      round: task.round,
      role,
      login: by.person.login,
      what,
      ms,
      nextMs: null,
      completed: false,
    });
    return body;
  }
}
