import type { KnownPerson, PeopleDirectory } from '#application/ports.js';
import type { Capacity } from '#domain/people/roles.js';
import { DomainError } from '#domain/shared/domain-error.js';
import { dayIn } from '#domain/shared/zoned.js';

/** Somebody who calls: known here, with all they may act as today. */
export interface Caller extends KnownPerson {
  capacities: readonly Capacity[];
}

/** A role that is taken away works no longer than this. */
const keepMs = 2_000;
const keepAtMost = 10_000;

/**
 * Who a verified subject is, and in which capacities they act, from our own database: an identity provider tells who
 * somebody is, never what they may do here. Kept for two seconds per subject, since a page asks several things at once.
 */
export class Callers {
  private readonly kept = new Map<string, { caller: Promise<Caller>; until: number }>();

  constructor(
    private readonly directory: PeopleDirectory,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /**
   * @param subject the `sub` claim of a verified token
   * @throws DomainError `not-permitted` when nobody here has this subject
   */
  find(subject: string): Promise<Caller> {
    const now = this.clock();
    const known = this.kept.get(subject);
    if (known && known.until > now.getTime()) return known.caller;
    const caller = this.load(subject, now);
    if (this.kept.size >= keepAtMost) this.kept.clear();
    this.kept.set(subject, { caller, until: now.getTime() + keepMs });
    // A failure is not kept: the database may be back a moment later.
    caller.catch(() => this.kept.delete(subject));
    return caller;
  }

  private async load(subject: string, now: Date): Promise<Caller> {
    const person = await this.directory.findBySubject(subject);
    if (!person) {
      throw new DomainError(
        'not-permitted',
        'You have signed in, but you are not known in this installation.',
      );
    }
    const today = dayIn(person.timeZone, now.toISOString());
    const capacities = await this.directory.capacitiesOf(person.personId, today);
    return { ...person, capacities };
  }
}
