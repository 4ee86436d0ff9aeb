import { useQuery } from '@tanstack/react-query';
import type { CycleDefinition, DecisionItem } from '#domain/definition/definition.js';
import { motionOutcomes } from '#domain/decision/decision.js';
import { meetingKindOf, meetingKinds } from '#domain/meeting/meeting-kinds.js';
import { bodies, type Body } from '#domain/people/roles.js';
import { dayIn } from '#domain/shared/zoned.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Checkbox, Group, Select, TextArea, TextField, type Option } from '../../components/fields.js';
import { Repeated } from '../../components/Repeated.js';
import { fieldId, type Schema, type Values } from '../../components/schema-form/schema.js';
import { SchemaFields, type FieldKnowledge } from '../../components/schema-form/SchemaFields.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import {
  isTie,
  withoutAmendment,
  type AmendmentValue,
  type DecisionValues,
  type FollowUpValue,
  type MemberNoteValue,
  type MotionValue,
} from './decision-form.js';
import { Votes, type VotesValue } from './Votes.js';

const texts = {
  nl: {
    about: (body: string, article: string) => `Dit is wat ${article} ${body} besloot.`,
    agendaItem: 'Op welk agendapunt?',
    agendaHint: 'Het punt wordt met dit besluit afgedaan. De datum is die van de vergadering.',
    noItem: 'Op geen agenda in dit systeem',
    agendaLine: (meeting: string, day: string, number: number, title: string) =>
      `${meeting}, ${day}, punt ${number}: ${title}`,
    heldOverTo: 'Aangehouden tot welke vergadering?',
    nextMeeting: 'De eerstvolgende',
    choose: 'Maak een keuze',
    proposedBy: 'Ingediend door',
    amends: 'Wijzigt een ander amendement?',
    amendsNone: 'Nee, het wijzigt het voorstel',
    amendsOne: (n: number, title: string) => `Ja, subamendement op ${n}: ${title}`,
    unit: 'Team dat het verwerkt',
    unitNone: 'Wie het document afmaakt',
    withParent: 'Een subamendement wordt verwerkt met het amendement dat het wijzigt.',
    owner: 'Wie zorgt ervoor?',
    people: 'Kies een collega',
  },
  en: {
    about: (body: string) => `This is what the ${body} decided.`,
    agendaItem: 'On which agenda item?',
    agendaHint: 'This decision settles the item. The day is that of the meeting.',
    noItem: 'On no agenda in this system',
    agendaLine: (meeting: string, day: string, number: number, title: string) =>
      `${meeting}, ${day}, item ${number}: ${title}`,
    heldOverTo: 'Held over to which meeting?',
    nextMeeting: 'The next one',
    choose: 'Choose',
    proposedBy: 'Moved by',
    amends: 'Does it change another amendment?',
    amendsNone: 'No, it changes the proposal',
    amendsOne: (n: number, title: string) => `Yes, sub-amendment to ${n}: ${title}`,
    unit: 'Team that works it in',
    unitNone: 'Whoever finishes the document',
    withParent: 'A sub-amendment is worked in with the amendment that it changes.',
    owner: 'Who sees to it?',
    people: 'Choose a colleague',
  },
  'nl-BE': { unit: 'Dienst die het verwerkt', heldOverTo: 'Uitgesteld tot welke vergadering?' },
};

/** What a name has before it within a sentence, in the Netherlands and in Flanders. */
const dutchArticles: Readonly<Record<Body, 'de' | 'het'>> = {
  managementTeam: 'het',
  directorate: 'het',
  executiveBoard: 'het',
  council: 'de',
  socialWelfareCouncil: 'de',
};

export interface DecisionFieldsProps {
  schema: Schema;
  cycleId: string;
  phase: string;
  definition: CycleDefinition;
  item: DecisionItem;
  outcome: string;
  values: Values;
  onChange(values: Values): void;
  knowledge: FieldKnowledge;
  errors: Readonly<Record<string, string>>;
  isShown: (name: string) => boolean;
}

/** Fields that are laid out here; whatever else the form asks comes after them, as in every form. */
const laidOut = new Set([
  ...['agendaItemId', 'decidedOn', 'text', 'attendeeIds', 'votes', 'castingVote'],
  ...['amendments', 'motions', 'followUp', 'heldOverTo', 'presence', 'memberNotes'],
]);

/** What a body decided: on which item, in which words, by which votes, with which amendments and motions. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { schema, cycleId, phase, item, values: typed, onChange, knowledge, errors, isShown } = props;
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const values = typed as DecisionValues;
  const set = (changed: Partial<DecisionValues>) => onChange({ ...values, ...changed } as Values);
  const members = useQuery(queries.bodyMembers(item.body, values.decidedOn ?? me.today)).data ?? [];
  const agenda = useAgendaItems(cycleId, phase, item);
  const common = (path: string) => ({ id: fieldId(path), error: errors[path] });
  const asks = (name: string) => name in (schema.properties ?? {}) && isShown(name);
  const rest = (names: (name: string) => boolean) => (
    <SchemaFields
      schema={schema}
      values={typed}
      onChange={onChange}
      knowledge={knowledge}
      errors={errors}
      isShown={(name) => isShown(name) && names(name)}
    />
  );
  return (
    <>
      <p className="subtle">{t.about(nameOf(bodies[item.body]), dutchArticles[item.body])}</p>
      {agenda.length > 0 && isShown('agendaItemId') && (
        <Select
          {...common('/agendaItemId')}
          label={t.agendaItem}
          description={t.agendaHint}
          value={values.agendaItemId ?? ''}
          none={t.noItem}
          options={agenda}
          onChange={(agendaItemId) => {
            const day = agenda.find(({ value }) => value === agendaItemId)?.day;
            set({ agendaItemId, ...(day && { decidedOn: day }) });
          }}
        />
      )}
      {rest((name) => name === 'decidedOn')}
      {isShown('heldOverTo') && (
        <LaterMeetings
          item={item}
          after={values.decidedOn ?? me.today}
          value={values.heldOverTo ?? ''}
          onChange={(heldOverTo) => set({ heldOverTo })}
          label={t.heldOverTo}
          none={t.nextMeeting}
          {...common('/heldOverTo')}
        />
      )}
      <TextArea
        {...common('/text')}
        label={knowledge.label('text')}
        value={values.text ?? ''}
        onChange={(text) => set({ text })}
        maxLength={20_000}
        required
      />
      {rest((name) => name === 'attendeeIds')}
      {asks('presence') && (
        <Presence
          members={members}
          value={values.presence}
          onChange={(presence) => set({ presence })}
          {...{ errors, knowledge }}
        />
      )}
      <Votes
        path="/votes"
        votes={values.votes}
        onChange={(votes) => set({ votes, ...(!isTie(votes) && { castingVote: undefined }) })}
        {...{ members, errors }}
      />
      {isShown('castingVote') && (
        <Checkbox
          id={fieldId('/castingVote')}
          label={knowledge.label('castingVote')}
          checked={values.castingVote === true}
          onChange={(castingVote) => set({ castingVote })}
        />
      )}
      {asks('memberNotes') && members.length > 0 && (
        <MemberNotes
          members={members}
          notes={values.memberNotes ?? []}
          onChange={(memberNotes) => set({ memberNotes })}
          {...{ errors, knowledge }}
        />
      )}
      {rest((name) => !laidOut.has(name))}
      {isShown('amendments') && (
        <Repeated<AmendmentValue>
          {...common('/amendments')}
          label={knowledge.label('amendments')}
          items={values.amendments ?? []}
          blank={{}}
          without={withoutAmendment}
          onChange={(amendments) => set({ amendments })}
        >
          {(amendment, change, index) => (
            <AmendmentFields
              path={`/amendments/${index}`}
              earlier={(values.amendments ?? []).slice(0, index)}
              units={knowledge.options('unitId') ?? []}
              {...{ amendment, change, members, errors, knowledge }}
            />
          )}
        </Repeated>
      )}
      {isShown('motions') && (
        <Repeated<MotionValue>
          {...common('/motions')}
          label={knowledge.label('motions')}
          items={values.motions ?? []}
          blank={{}}
          onChange={(motions) => set({ motions })}
        >
          {(motion, change, index) => (
            <MotionFields path={`/motions/${index}`} {...{ motion, change, members, errors, knowledge }} />
          )}
        </Repeated>
      )}
      {isShown('followUp') && (
        <Repeated<FollowUpValue>
          {...common('/followUp')}
          label={knowledge.label('followUp')}
          items={values.followUp ?? []}
          blank={{ source: 'promise' }}
          onChange={(followUp) => set({ followUp })}
        >
          {(action, change, index) => {
            const at = (name: string) => common(`/followUp/${index}/${name}`);
            return (
              <>
                <Select
                  {...at('source')}
                  label={knowledge.label('source')}
                  value={action.source ?? ''}
                  onChange={(source) => change({ ...action, source })}
                  options={['promise', 'decision'].map((code) => ({
                    value: code,
                    label: knowledge.choice(code),
                  }))}
                />
                <TextField
                  {...at('title')}
                  label={knowledge.label('title')}
                  value={action.title ?? ''}
                  onChange={(title) => change({ ...action, title })}
                  maxLength={300}
                  required
                />
                <Owner
                  path={`/followUp/${index}`}
                  value={action}
                  onChange={(owner) => change({ ...action, ...owner })}
                  {...{ errors, knowledge }}
                />
              </>
            );
          }}
        </Repeated>
      )}
    </>
  );
}

interface PresenceProps extends Omit<PartProps, 'path'> {
  value: DecisionValues['presence'];
  onChange(presence: DecisionValues['presence']): void;
}

/** How many members were there; by name where they are registered, and then the count follows. */
function Presence({ members, value, onChange, errors, knowledge }: PresenceProps) {
  const by = value?.by ?? [];
  return (
    <Group
      id={fieldId('/presence')}
      legend={knowledge.label('presence')}
      error={errors['/presence'] ?? errors['/presence/by']}
    >
      <TextField
        id={fieldId('/presence/members')}
        type="number"
        min={0}
        max={200}
        label={knowledge.label('members')}
        error={errors['/presence/members']}
        value={value?.members === undefined ? '' : String(value.members)}
        onChange={(typed) => onChange(typed === '' ? undefined : { members: Math.trunc(Number(typed)) })}
      />
      {members.map(({ id, name, party }) => (
        <Checkbox
          key={id}
          label={party ? `${name} (${party})` : name}
          checked={by.includes(id)}
          onChange={(checked) => {
            const there = checked ? [...by, id] : by.filter((each) => each !== id);
            onChange(there.length > 0 ? { members: there.length, by: there } : undefined);
          }}
        />
      ))}
    </Group>
  );
}

interface MemberNotesProps extends Omit<PartProps, 'path'> {
  notes: MemberNoteValue[];
  onChange(notes: MemberNoteValue[]): void;
}

/** What members asked to have recorded beside the decision. */
function MemberNotes({ members, notes, onChange, errors, knowledge }: MemberNotesProps) {
  const t = useTexts(texts);
  return (
    <Repeated<MemberNoteValue>
      id={fieldId('/memberNotes')}
      error={errors['/memberNotes']}
      label={knowledge.label('memberNotes')}
      items={notes}
      blank={{ kind: 'votedAgainst' }}
      onChange={onChange}
    >
      {(note, change, index) => {
        const at = (name: string) => ({
          id: fieldId(`/memberNotes/${index}/${name}`),
          error: errors[`/memberNotes/${index}/${name}`],
        });
        return (
          <>
            <Select
              {...at('memberId')}
              label={knowledge.label('memberId')}
              value={note.memberId ?? ''}
              none={t.choose}
              options={members.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(memberId) => change({ ...note, memberId })}
              required
            />
            <Select
              {...at('kind')}
              label={knowledge.label('kind')}
              value={note.kind ?? ''}
              options={['votedAgainst', 'remark'].map((code) => ({
                value: code,
                label: knowledge.choice(code),
              }))}
              onChange={(kind) => change({ ...note, kind })}
            />
            <TextArea
              {...at('text')}
              label={knowledge.label('text')}
              value={note.text ?? ''}
              onChange={(text) => change({ ...note, text })}
              rows={2}
              maxLength={20_000}
            />
          </>
        );
      }}
    </Repeated>
  );
}

interface PartProps {
  path: string;
  members: Parameters<typeof Votes>[0]['members'];
  errors: Readonly<Record<string, string>>;
  knowledge: FieldKnowledge;
}

interface AmendmentProps extends PartProps {
  amendment: AmendmentValue;
  change(amendment: AmendmentValue): void;
  /** Those with a lower number. */
  earlier: readonly AmendmentValue[];
  units: readonly Option[];
}

function AmendmentFields({ amendment, change, earlier, units, ...part }: AmendmentProps) {
  const t = useTexts(texts);
  const { path, errors } = part;
  const { outcome, amends } = amendment;
  const changeable = earlier.flatMap((each, index) =>
    each.amends === undefined
      ? [{ value: String(index + 1), label: t.amendsOne(index + 1, each.title ?? '') }]
      : [],
  );
  return (
    <>
      <Moved {...part} value={amendment} onChange={(moved) => change({ ...amendment, ...moved })} />
      {changeable.length > 0 && (
        <Select
          id={fieldId(`${path}/amends`)}
          error={errors[`${path}/amends`]}
          label={t.amends}
          value={amends === undefined ? '' : String(amends)}
          none={t.amendsNone}
          options={changeable}
          onChange={(number) => change({ ...amendment, amends: number ? Number(number) : undefined })}
        />
      )}
      {outcome === 'carried' && amends === undefined && (
        <Select
          id={fieldId(`${path}/unitId`)}
          error={errors[`${path}/unitId`]}
          label={t.unit}
          value={amendment.unitId ?? ''}
          none={t.unitNone}
          options={units}
          onChange={(unitId) => change({ ...amendment, unitId })}
        />
      )}
      {outcome === 'carried' && amends !== undefined && <p className="subtle small">{t.withParent}</p>}
    </>
  );
}

interface MotionProps extends PartProps {
  motion: MotionValue;
  change(motion: MotionValue): void;
}

function MotionFields({ path, motion, change, members, errors, knowledge }: MotionProps) {
  return (
    <>
      <Moved
        {...{ path, errors, knowledge, members }}
        value={motion}
        onChange={(moved) => change({ ...motion, ...moved })}
      />
      {motion.outcome === 'carried' && (
        <Owner
          value={motion}
          onChange={(owner) => change({ ...motion, ...owner })}
          {...{ path, errors, knowledge }}
        />
      )}
    </>
  );
}

type MovedValue = Pick<MotionValue, 'title' | 'text' | 'outcome' | 'proposedBy' | 'votes'>;

interface MovedProps extends PartProps {
  value: MovedValue;
  onChange(changed: MovedValue): void;
}

/** What amendments and motions have in common. */
function Moved({ path, value, onChange, members, errors, knowledge }: MovedProps) {
  const t = useTexts(texts);
  const common = (name: string) => ({ id: fieldId(`${path}/${name}`), error: errors[`${path}/${name}`] });
  return (
    <>
      <TextField
        {...common('title')}
        label={knowledge.label('title')}
        value={value.title ?? ''}
        onChange={(title) => onChange({ title })}
        maxLength={300}
        required
      />
      <TextArea
        {...common('text')}
        label={knowledge.label('text')}
        value={value.text ?? ''}
        onChange={(text) => onChange({ text })}
        maxLength={20_000}
        rows={3}
        required
      />
      <TextField
        {...common('proposedBy')}
        label={t.proposedBy}
        value={value.proposedBy ?? ''}
        onChange={(proposedBy) => onChange({ proposedBy })}
        maxLength={300}
      />
      <Select
        {...common('outcome')}
        label={knowledge.label('outcome')}
        value={value.outcome ?? ''}
        none={t.choose}
        options={motionOutcomes.map((code) => ({ value: code, label: knowledge.choice(code) }))}
        onChange={(outcome) => onChange({ outcome: (outcome || undefined) as MovedValue['outcome'] })}
        required
      />
      <Votes
        path={`${path}/votes`}
        votes={value.votes}
        onChange={(votes: VotesValue | undefined) => onChange({ votes })}
        {...{ members, errors }}
      />
    </>
  );
}

interface OwnerProps extends Pick<PartProps, 'path' | 'errors' | 'knowledge'> {
  value: { ownerId?: string; dueOn?: string };
  onChange(changed: { ownerId?: string; dueOn?: string }): void;
}

function Owner({ path, value, onChange, errors, knowledge }: OwnerProps) {
  const t = useTexts(texts);
  return (
    <>
      <Select
        id={fieldId(`${path}/ownerId`)}
        error={errors[`${path}/ownerId`]}
        label={t.owner}
        value={value.ownerId ?? ''}
        none={t.people}
        options={knowledge.options('ownerId') ?? []}
        onChange={(ownerId) => onChange({ ownerId })}
        required
      />
      <TextField
        id={fieldId(`${path}/dueOn`)}
        error={errors[`${path}/dueOn`]}
        type="date"
        label={knowledge.label('dueOn')}
        value={value.dueOn ?? ''}
        onChange={(dueOn) => onChange({ dueOn })}
      />
    </>
  );
}

/** Open items that ask this decision, with the local day of their meeting. */
function useAgendaItems(cycleId: string, phase: string, item: DecisionItem): (Option & { day: string })[] {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { timeZone } = useMe();
  const formats = useFormats(timeZone);
  const meetings = useQuery(queries.meetings(cycleId));
  return (meetings.data ?? []).flatMap(({ status, startsAt, agenda, kind }) =>
    status !== 'planned'
      ? []
      : agenda
          .filter(
            (one) =>
              one.status === 'open' &&
              one.cycleId === cycleId &&
              one.phase === phase &&
              one.decisionKey === item.key,
          )
          .map(({ id, number, title }) => {
            const day = dayIn(timeZone, startsAt);
            const meeting = capital(nameOf(meetingKinds[kind].name));
            return { value: id, day, label: t.agendaLine(meeting, formats.day(day), number, title) };
          }),
  );
}

interface LaterMeetingsProps {
  id: string;
  error: string | undefined;
  label: string;
  none: string;
  item: DecisionItem;
  /** Local day. */
  after: string;
  value: string;
  onChange(meetingId: string): void;
}

function LaterMeetings({ item, after, ...select }: LaterMeetingsProps) {
  const formats = useFormats(useMe().timeZone);
  const kind = meetingKindOf(item.body);
  const later = useQuery({
    ...queries.meetingPage({ ...(kind && { kind }), from: `${after}T23:59:59Z` }),
    enabled: Boolean(kind),
  });
  const options = (later.data?.items ?? [])
    .filter(({ status }) => status === 'planned')
    .map(({ id, startsAt, place }) => ({ value: id, label: `${formats.moment(startsAt)}, ${place}` }));
  return <Select {...select} options={options} />;
}
