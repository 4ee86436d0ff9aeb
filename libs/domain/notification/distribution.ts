import type { Absentee, HeldRole } from '../people/capacities.js';
import type { Role } from '../people/roles.js';
import { defaultPreference, mailingOf, type MailPreference } from './mailing.js';
import type { Notice, Recipient } from './notice.js';
import { peopleToTell, type ToldPerson } from './recipients.js';

/** What is known of an organisation on the day that a notice is distributed. */
export interface Surroundings {
  held: readonly HeldRole[];
  absent: readonly Absentee[];
  /** What people set; who set nothing is mailed at once. */
  preferences: ReadonlyMap<string, MailPreference>;
  /** Roles whose mail goes to one mailbox, for a unit or for all of them. */
  mailboxes: readonly { role: Role; unitId: string | null }[];
  /** Whether this installation sends mail at all. */
  mails: boolean;
}

/** What becomes of one notice. */
export interface Distribution {
  people: (ToldPerson & { awaitsDigest: boolean })[];
  /** Those to be mailed now: people, or the mailbox of a role. */
  mails: Recipient[];
}

/**
 * Who sees a notice, and who is mailed: everybody told as they prefer; or, when a role with a mailbox is asked, that mailbox
 * at once instead of its people.
 */
export function distribute(
  notice: Pick<Notice, 'kind' | 'to' | 'causedBy'>,
  { held, absent, preferences, mailboxes, mails }: Surroundings,
): Distribution {
  const told = peopleToTell(notice.to, notice.causedBy, held, absent);
  const mailbox = mailboxFor(notice.to, mailboxes);
  const mailings = told.map((person) => ({
    person,
    mailing:
      mails && !mailbox
        ? mailingOf(notice.kind, preferences.get(person.personId) ?? defaultPreference.mail)
        : 'never',
  }));
  // A group of which only the actor is left has nobody to be told; one without anybody has its mailbox.
  const ownAct = told.length === 0 && notice.causedBy !== null;
  return {
    people: mailings.map(({ person, mailing }) => ({ ...person, awaitsDigest: mailing === 'digest' })),
    mails: [
      ...(mails && mailbox && !ownAct ? [mailbox] : []),
      ...mailings
        .filter(({ mailing }) => mailing === 'now')
        .map(({ person: { personId } }) => ({ personId })),
    ],
  };
}

/** The mailbox of the role for that unit, or else of the role. */
function mailboxFor(
  to: Recipient,
  mailboxes: Surroundings['mailboxes'],
): { role: Role; unitId: string | null } | undefined {
  if ('personId' in to) return undefined;
  const ofRole = mailboxes.filter(({ role }) => role === to.role);
  return ofRole.find(({ unitId }) => unitId === to.unitId) ?? ofRole.find(({ unitId }) => unitId === null);
}
