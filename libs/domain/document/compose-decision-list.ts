import type { MotionOutcome, VoteChoice, Votes } from '../decision/decision.js';
import type { DecisionOutcome } from '../definition/definition.js';
import { describeMeetingKind, type MeetingKind } from '../meeting/meeting-kinds.js';
import type { AgendaStatus, MeetingStatus } from '../meeting/meeting.js';
import { roles, type Role } from '../people/roles.js';
import { inLocale, type Locale, type LocalizedText } from '../shared/text.js';
import { dayIn } from '../shared/zoned.js';
import { dayInWords } from './compose-document.js';
import type { Block, ComposedDocument, TableBlock } from './composed-document.js';

interface Put {
  title: string;
  text: string;
  outcome: MotionOutcome;
  proposedBy: string | null;
  votes: Votes | null;
}
interface ByName {
  name: string;
  party: string | null;
}

/** What was decided on an item, as it is printed. */
interface Decided {
  outcome: DecisionOutcome;
  text: string;
  decidedOn: string;
  presence: { members: number } | null;
  votes: Votes | null;
  castingVote: boolean;
  votesBy: (ByName & { vote: string })[];
  notesBy: (ByName & { kind: 'votedAgainst' | 'remark'; text: string | null })[];
  amendments: (Put & { number: number; amends: number | null })[];
  motions: (Put & { number: number })[];
  signatures: { name: string; role: Role; signedAt: string; withdrawn: object | null }[];
}

/** The decision list of a meeting, with what is needed to read it. Instants are UTC. */
export interface DecisionListToCompose {
  organisation: string;
  locale: Locale;
  timeZone: string;
  kind: MeetingKind;
  startsAt: string;
  place: string;
  status: MeetingStatus;
  /** Names of who was there of the people invited. */
  present: string[];
  lines: {
    number: number;
    title: string;
    status: AgendaStatus;
    conclusion: string | null;
    heldOverFrom: { startsAt: string } | null;
    heldOverTo: { startsAt: string } | null;
    decision: Decided | null;
  }[];
}

type Page = Omit<ComposedDocument, 'properties'> & { properties: { description: string } };

/**
 * The decision list as a page: each item in its order, with what was decided, how was voted, what members asked to be
 * recorded, amendments and motions, and who signed. An item that was held over says from and to which meeting.
 */
export function composeDecisionList(list: DecisionListToCompose): Page {
  const { organisation, locale, timeZone, kind, startsAt, place, present, lines } = list;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const day = (instant: string) => dayInWords(dayIn(timeZone, instant), locale);
  const meeting = say(describeMeetingKind(kind).name);
  const title = `${say(words.decisionList)} ${meeting}, ${day(startsAt)}`;
  return {
    language: locale,
    title,
    organisation,
    facts: [
      [say(words.organisation), organisation],
      [say(words.place), place],
      [say(words.meeting), say(statuses[list.status])],
      ...(present.length > 0 ? [[say(words.present), present.join(', ')] satisfies [string, string]] : []),
    ],
    labels: { contents: say(words.contents), page: say(words.page), version: '' },
    properties: { description: title },
    blocks: lines.flatMap((line): Block[] => [
      { kind: 'heading', level: 1, text: `${line.number}. ${line.title}` },
      ...(line.heldOverFrom
        ? [paragraph(`${say(words.heldOverFrom)} ${day(line.heldOverFrom.startsAt)}.`)]
        : []),
      ...(line.decision
        ? decided(line.decision, list)
        : [paragraph([say(itemStatuses[line.status]), line.conclusion].filter(Boolean).join(': '))]),
      ...(line.heldOverTo ? [paragraph(`${say(words.heldOverTo)} ${day(line.heldOverTo.startsAt)}.`)] : []),
    ]),
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function decided(decision: Decided, { locale, timeZone }: DecisionListToCompose): Block[] {
  const say = (text: LocalizedText) => inLocale(text, locale);
  const { outcome, text, presence, votes, castingVote, votesBy, notesBy, amendments, motions } = decision;
  const counted = [
    presence && `${say(words.membersPresent)}: ${presence.members}`,
    votes && inVotes(votes, locale),
    castingVote && say(words.castingVote),
  ].filter(Boolean);
  const moved = (name: string, { title, outcome: fate, proposedBy, votes: cast, text: wording }: Put) =>
    paragraph(
      [
        [`${name}: ${title}`, say(fates[fate]), proposedBy, cast && inVotes(cast, locale)]
          .filter(Boolean)
          .join(' · '),
        wording,
      ].join('\n'),
    );
  const signatures = decision.signatures.filter(({ withdrawn }) => !withdrawn);
  return [
    paragraph(`${say(outcomes[outcome])}.`),
    paragraph(text),
    ...(counted.length > 0 ? [paragraph(`${counted.join('. ')}.`)] : []),
    ...(votesBy.length > 0 ? [votesTable(votesBy, locale)] : []),
    ...notesBy.map(({ name, party, kind, text: said }) =>
      paragraph([`${named({ name, party })}: ${say(notes[kind])}`, said].filter(Boolean).join('. ')),
    ),
    ...amendments.map((put) =>
      moved(
        put.amends
          ? `${say(words.subAmendment)} ${put.number} (${say(words.on)} ${put.amends})`
          : `${say(words.amendment)} ${put.number}`,
        put,
      ),
    ),
    ...motions.map((put) => moved(`${say(words.motion)} ${put.number}`, put)),
    ...(signatures.length > 0
      ? [
          paragraph(
            `${say(words.signed)}: ${signatures
              .map(
                ({ name, role, signedAt }) =>
                  `${name} (${say(roles[role].name)}), ${dayInWords(dayIn(timeZone, signedAt), locale)}`,
              )
              .join('; ')}.`,
          ),
        ]
      : []),
  ];
}

const named = ({ name, party }: ByName): string => (party ? `${name} (${party})` : name);

const inVotes = (votes: Votes, locale: Locale): string =>
  (['for', 'against', 'abstained'] as const)
    .map((choice) => `${votes[choice]} ${inLocale(choices[choice], locale)}`)
    .join(', ');

const votesTable = (votesBy: Decided['votesBy'], locale: Locale): TableBlock => ({
  kind: 'table',
  caption: inLocale(words.byName, locale),
  columns: [
    { name: inLocale(words.member, locale), align: 'start', share: 2 },
    { name: inLocale(words.vote, locale), align: 'start', share: 1 },
  ],
  rows: votesBy.map((one) => ({
    cells: [named(one), inLocale(choices[one.vote as VoteChoice], locale)],
    role: 'line',
  })),
});

const choices: Readonly<Record<VoteChoice, LocalizedText>> = {
  for: { nl: 'voor', en: 'for' },
  against: { nl: 'tegen', en: 'against' },
  abstained: { nl: 'onthouden', en: 'abstained' },
};
const fates: Readonly<Record<MotionOutcome, LocalizedText>> = {
  carried: { nl: 'aangenomen', en: 'carried' },
  rejected: { nl: 'verworpen', en: 'rejected' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
};
const notes = {
  votedAgainst: {
    nl: 'wordt geacht te hebben tegengestemd',
    en: 'is recorded as having voted against',
  },
  remark: { nl: 'laat aantekenen', 'nl-BE': 'laat notuleren', en: 'has it recorded' },
} satisfies Record<string, LocalizedText>;
const itemStatuses: Readonly<Record<AgendaStatus, LocalizedText>> = {
  open: { nl: 'Nog niet behandeld', en: 'Not taken yet' },
  settled: { nl: 'Afgehandeld', en: 'Settled' },
  heldOver: { nl: 'Aangehouden', 'nl-BE': 'Uitgesteld', en: 'Held over' },
  withdrawn: { nl: 'Van de agenda gehaald', en: 'Withdrawn' },
};
const statuses: Readonly<Record<MeetingStatus, LocalizedText>> = {
  planned: { nl: 'gepland', en: 'planned' },
  held: { nl: 'gehouden', en: 'held' },
  cancelled: { nl: 'vervallen', 'nl-BE': 'geannuleerd', en: 'cancelled' },
};
const outcomes: Readonly<Record<DecisionOutcome, LocalizedText>> = {
  advised: { nl: 'Geadviseerd', en: 'Advised' },
  approved: { nl: 'Vastgesteld zoals voorgesteld', 'nl-BE': 'Goedgekeurd', en: 'Approved as proposed' },
  approvedWithChanges: {
    nl: 'Vastgesteld met wijzigingen',
    'nl-BE': 'Goedgekeurd met wijzigingen',
    en: 'Approved with changes',
  },
  heldOver: { nl: 'Aangehouden', 'nl-BE': 'Uitgesteld', en: 'Held over' },
  returned: { nl: 'Teruggestuurd', en: 'Returned' },
  rejected: { nl: 'Verworpen', en: 'Rejected' },
};
const words = {
  decisionList: { nl: 'Besluitenlijst', en: 'Decision list of the' },
  organisation: { nl: 'Organisatie', 'nl-BE': 'Bestuur', en: 'Organisation' },
  place: { nl: 'Plaats', en: 'Place' },
  meeting: { nl: 'Vergadering', en: 'Meeting' },
  present: { nl: 'Aanwezig', en: 'Present' },
  contents: { nl: 'Agendapunten', en: 'Items' },
  page: { nl: 'pagina', en: 'page' },
  membersPresent: { nl: 'Aanwezige leden', en: 'Members present' },
  castingVote: { nl: 'De voorzitter gaf de doorslag', en: 'The chair had the casting vote' },
  byName: { nl: 'Hoofdelijke stemming', 'nl-BE': 'Naamstemming', en: 'Vote by name' },
  member: { nl: 'Lid', en: 'Member' },
  vote: { nl: 'Stem', en: 'Vote' },
  amendment: { nl: 'Amendement', en: 'Amendment' },
  subAmendment: { nl: 'Subamendement', en: 'Sub-amendment' },
  on: { nl: 'op', en: 'on' },
  motion: { nl: 'Motie', en: 'Motion' },
  signed: { nl: 'Ondertekend door', en: 'Signed by' },
  heldOverFrom: { nl: 'Aangehouden in de vergadering van', en: 'Held over in the meeting of' },
  heldOverTo: { nl: 'Komt terug in de vergadering van', en: 'Comes back in the meeting of' },
} satisfies Record<string, LocalizedText>;
