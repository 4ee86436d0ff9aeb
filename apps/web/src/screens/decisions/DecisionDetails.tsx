import { Heading } from '@nl-design-system-candidate/heading-react';
import { bodies, roles } from '#domain/people/roles.js';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Badge, type Tone } from '../../components/Badge.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { words } from '../task/words.js';
import { voteTexts } from './Votes.js';

const texts = {
  nl: {
    body: 'Orgaan',
    decidedOn: 'Datum',
    votes: 'Stemmen',
    casting: 'de voorzitter gaf de doorslag',
    byName: 'Wie wat stemde',
    present: 'Aanwezige leden',
    attendees: 'Aanwezig (ambtelijk)',
    document: 'Besloten op',
    ofDocument: 'Het document van de cyclus',
    recorded: 'Vastgelegd door',
    amendments: 'Amendementen',
    sub: (n: number) => `Subamendement op amendement ${n}`,
    amendment: (n: number, title: string, fate: string) => `Amendement ${n}, ${title}: ${fate}`,
    motion: (n: number, title: string, fate: string) => `Motie ${n}, ${title}: ${fate}`,
    by: (name: string) => `Ingediend door ${name}`,
    workedIn: (moment: string) => `Verwerkt op ${moment}`,
    toWorkIn: (unit: string) => `Wordt verwerkt door ${unit}`,
    finaliser: 'wie het document afmaakt',
    motions: 'Moties',
    signatures: 'Handtekeningen',
    noSignatures: 'Nog niet ondertekend.',
    signed: (name: string, role: string, moment: string) => `${name}, ${role}, ${moment}`,
    withdrawn: (moment: string, reason: string) => `Ingetrokken op ${moment}: ${reason}`,
    checksum: 'Controlegetal',
    lapsed: 'Vervallen',
    corrected: 'Verbeterde vastlegging',
  },
  en: {
    body: 'Body',
    decidedOn: 'Day',
    votes: 'Votes',
    casting: 'the chair had the casting vote',
    byName: 'Who voted what',
    present: 'Members present',
    attendees: 'Present (officials)',
    document: 'Decided on',
    ofDocument: 'The document of the cycle',
    recorded: 'Recorded by',
    amendments: 'Amendments',
    sub: (n: number) => `Sub-amendment to amendment ${n}`,
    amendment: (n: number, title: string, fate: string) => `Amendment ${n}, ${title}: ${fate}`,
    motion: (n: number, title: string, fate: string) => `Motion ${n}, ${title}: ${fate}`,
    by: (name: string) => `Moved by ${name}`,
    workedIn: (moment: string) => `Worked in on ${moment}`,
    toWorkIn: (unit: string) => `To be worked in by ${unit}`,
    finaliser: 'whoever finishes the document',
    motions: 'Motions',
    signatures: 'Signatures',
    noSignatures: 'Not signed yet.',
    signed: (name: string, role: string, moment: string) => `${name}, ${role}, ${moment}`,
    withdrawn: (moment: string, reason: string) => `Withdrawn on ${moment}: ${reason}`,
    checksum: 'Checksum',
    lapsed: 'Lapsed',
    corrected: 'Corrected record',
  },
};

type Decision = Schemas['Decision'];

const tones: Record<string, Tone> = {
  approved: 'positive',
  approvedWithChanges: 'positive',
  advised: 'info',
  heldOver: 'warning',
  returned: 'warning',
  rejected: 'negative',
};

/** The outcome of a decision, and whether it still stands. */
export function DecisionBadges({ decision }: { decision: Decision }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  return (
    <span className="row">
      <Badge tone={tones[decision.outcome] ?? 'neutral'}>
        {w.outcomes[decision.outcome] ?? decision.outcome}
      </Badge>
      {decision.corrects && <Badge tone="info">{t.corrected}</Badge>}
      {decision.lapsed && <Badge tone="negative">{t.lapsed}</Badge>}
    </span>
  );
}

/** All that was decided, as it is signed: text, votes, amendments, motions; who signed it; and its checksum. */
export function DecisionDetails({ decision }: { decision: Decision }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const { amendments, motions, signatures, votesBy, attendees, presence, membersPresent, notesBy } = decision;
  return (
    <>
      <p className="prose">{decision.text}</p>
      <dl className="facts">
        <dt>{t.body}</dt>
        <dd>{capital(nameOf(bodies[decision.body]))}</dd>
        <dt>{t.decidedOn}</dt>
        <dd>{formats.day(decision.decidedOn)}</dd>
        {decision.votes && (
          <>
            <dt>{t.votes}</dt>
            <dd>
              <Count votes={decision.votes} />
              {decision.castingVote && `; ${t.casting}`}
            </dd>
          </>
        )}
        {presence && (
          <>
            <dt>{t.present}</dt>
            <dd>
              {presence.members}
              {membersPresent.length > 0 && `: ${membersPresent.map(({ name }) => name).join(', ')}`}
            </dd>
          </>
        )}
        {attendees.length > 0 && (
          <>
            <dt>{t.attendees}</dt>
            <dd>{attendees.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        {decision.documentVersionId && (
          <>
            <dt>{t.document}</dt>
            <dd>
              <RouteLink to="/cycles/$cycleId/documents" params={{ cycleId: decision.cycleId }}>
                {t.ofDocument}
              </RouteLink>
            </dd>
          </>
        )}
        <dt>{t.recorded}</dt>
        <dd>
          {decision.recordedByName}, {formats.moment(decision.recordedAt)}
        </dd>
      </dl>
      {votesBy.length > 0 && <RollCall votes={votesBy} />}
      {notesBy.length > 0 && (
        <ul>
          {notesBy.map(({ memberId, name, party, kind, text }) => (
            <li key={`${memberId} ${kind}`}>
              {name}
              {party && ` (${party})`}: {w.choices[kind] ?? kind}
              {text && `. ${text}`}
            </li>
          ))}
        </ul>
      )}
      {amendments.length > 0 && (
        <>
          <Heading level={3}>{t.amendments}</Heading>
          <ol className="plain stack">
            {amendments.map(({ number, title, text, outcome, amends, proposedBy, votes, ...work }) => (
              <li key={number} className="keep-together">
                <Moved kind="amendment" {...{ number, title, text, outcome, proposedBy, votes }} />
                {amends !== null && <p className="small">{t.sub(amends)}</p>}
                {outcome === 'carried' && amends === null && (
                  <p className="small">
                    {work.workedInAt
                      ? `${t.workedIn(formats.moment(work.workedInAt))}${work.note ? `: ${work.note}` : ''}`
                      : t.toWorkIn(work.unitName ?? t.finaliser)}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {motions.length > 0 && (
        <>
          <Heading level={3}>{t.motions}</Heading>
          <ol className="plain stack">
            {motions.map(({ id, number, title, text, outcome, proposedBy, votes }) => (
              <li key={id} className="keep-together">
                <Moved kind="motion" {...{ number, title, text, outcome, proposedBy, votes }} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Heading level={3}>{t.signatures}</Heading>
      {signatures.length === 0 && <p className="subtle">{t.noSignatures}</p>}
      <ol>
        {signatures.map(({ order, name, role, signedAt, withdrawn }) => (
          <li key={order}>
            {t.signed(name, nameOf(roles[role].name), formats.moment(signedAt))}
            {withdrawn && (
              <p className="small">{t.withdrawn(formats.moment(withdrawn.withdrawnAt), withdrawn.reason)}</p>
            )}
          </li>
        ))}
      </ol>
      <p className="small subtle">
        {t.checksum}: <code>{decision.checksum}</code>
      </p>
    </>
  );
}

interface MovedProps extends Pick<
  Decision['amendments'][number],
  'number' | 'title' | 'text' | 'outcome' | 'proposedBy' | 'votes'
> {
  kind: 'amendment' | 'motion';
}

function Moved({ kind, number, title, text, outcome, proposedBy, votes }: MovedProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  return (
    <>
      <p>
        <strong>{t[kind](number, title, w.choices[outcome] ?? outcome)}</strong>
      </p>
      <p className="prose">{text}</p>
      <p className="subtle small">
        {proposedBy && t.by(proposedBy)}
        {proposedBy && votes && '; '}
        {votes && <Count votes={votes} />}
      </p>
    </>
  );
}

function Count({ votes }: { votes: NonNullable<Decision['votes']> }) {
  const t = useTexts(voteTexts);
  return t.counted(votes.for, votes.against, votes.abstained);
}

function RollCall({ votes }: { votes: Decision['votesBy'] }) {
  const t = useTexts(texts);
  const v = useTexts(voteTexts);
  return (
    <details>
      <summary>{t.byName}</summary>
      <ul>
        {votes.map(({ memberId, name, party, vote }) => (
          <li key={memberId}>
            {name}
            {party && ` (${party})`}: {v[vote].toLowerCase()}
          </li>
        ))}
      </ul>
    </details>
  );
}
