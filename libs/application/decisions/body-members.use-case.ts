import type { BodyMember } from '#domain/decision/decision.js';
import type { Body } from '#domain/people/roles.js';
import { isIsoDate } from '#domain/shared/dates.js';
import { must } from '#domain/shared/domain-error.js';
import { organisationAct } from '../plans/organisation-act.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { mustBeStorable } from '../shared/storable.js';
import { mustBeOfThisTime, mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';

export interface SeatMemberCommand {
  body: Body;
  name: string;
  party: string | null;
  /** When the member works with this product as well. */
  personId: string | null;
  /** Local days, both included. */
  from: string;
  until: string | null;
}

/**
 * Registers that somebody has a seat in a body. From then on that body has as many votes as it has members on the day of a
 * decision. Refuses `not-permitted`, `invalid-input`.
 */
export class SeatMember {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: SeatMemberCommand): Promise<{ memberId: string }> {
    const { body, name, party, personId, from, until } = command;
    mustBeStorable({ name, party });
    must(name.trim() !== '', 'invalid-input', 'A member has a name.', {
      errors: [{ path: '/name', message: 'must not be empty' }],
    });
    mustBeDay(from, '/from');
    if (until !== null) mustBeDay(until, '/until');
    must(until === null || until >= from, 'invalid-input', 'A seat ends after it begins.', {
      errors: [{ path: '/until', message: 'must not be before from' }],
    });
    const { unitOfWork, identifiers } = this.deps;
    const memberId = identifiers.next();
    const act = {
      action: 'body:seat',
      command: 'seatMember',
      subject: { type: 'bodyMember', id: memberId },
    } as const;
    return organisationAct(unitOfWork, call, act, async (transaction, record) => {
      if (personId) await mustExist(transaction, [personId], '/personId');
      const member: BodyMember = {
        ...{ id: memberId, body, name, party, personId },
        ...{ validFrom: from, validUntil: until },
      };
      await transaction.decisions.insertMember(member);
      record('body.memberSeated', act.subject, { after: { body, from, until } });
      return { memberId };
    });
  }
}

/** Ends a seat, on its last day. Refuses `not-found`, `not-permitted`, `invalid-input` (it ended before, or had not begun). */
export class UnseatMember {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { memberId, until }: { memberId: string; until: string },
  ): Promise<{ memberId: string }> {
    mustBeDay(until, '/until');
    const act = {
      action: 'body:seat',
      command: 'unseatMember',
      subject: { type: 'bodyMember', id: memberId },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async (transaction, record) => {
      const member = found(await transaction.decisions.lockMember(memberId), 'member');
      const { validFrom, validUntil, body } = member;
      must(
        until >= validFrom && (validUntil === null || until <= validUntil),
        'invalid-input',
        'A seat ends while it is held.',
        { errors: [{ path: '/until', message: 'must be a day on which the seat is held' }] },
      );
      await transaction.decisions.saveMember({ ...member, validUntil: until });
      record('body.memberUnseated', act.subject, { before: { body, until: validUntil }, after: { until } });
      return { memberId };
    });
  }
}

function mustBeDay(day: string, path: string): void {
  must(isIsoDate(day), 'invalid-input', 'A date is a calendar day, written YYYY-MM-DD.', {
    errors: [{ path, message: 'must be a calendar day' }],
  });
  mustBeOfThisTime(day, path);
}
