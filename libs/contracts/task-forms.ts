import { Type, type Static, type TObject } from '@sinclair/typebox';
import type { TaskKind } from '#domain/task/task-kinds.js';

/**
 * What each kind of task is completed with, as JSON Schema: validated by the api, shown with the task, published in the
 * OpenAPI document. Unknown fields are refused. Text has a limit; dates are local dates, instants UTC.
 */
const uuid = (description: string) => Type.String({ format: 'uuid', description });
const date = (description: string) => Type.String({ format: 'date', description });
const instant = (description: string) => Type.String({ format: 'date-time', description });
const line = (description: string) => Type.String({ minLength: 1, maxLength: 300, description });
const prose = (description: string) => Type.String({ maxLength: 20_000, description });
const strict = { additionalProperties: false } as const;
const list = <T extends Parameters<typeof Type.Array>[0]>(item: T, maxItems = 500) =>
  Type.Array(item, { maxItems });

const empty = Type.Object({}, strict);

/** Where the cycle goes back to, and for which units; absent when the outcome is not a return. */
const returning = {
  returnTo: Type.Optional(Type.String({ maxLength: 100, description: 'key of the phase to go back to' })),
  unitIds: Type.Optional(list(uuid('unit that has work to redo'))),
};

/** How a body voted; by whom, where it records that. */
const votes = Type.Optional(
  Type.Object(
    {
      for: Type.Integer({ minimum: 0, maximum: 200 }),
      against: Type.Integer({ minimum: 0, maximum: 200 }),
      abstained: Type.Integer({ minimum: 0, maximum: 200 }),
      by: Type.Optional(
        list(
          Type.Object(
            {
              memberId: uuid('member of the body'),
              vote: Type.Union([Type.Literal('for'), Type.Literal('against'), Type.Literal('abstained')]),
            },
            strict,
          ),
          200,
        ),
      ),
    },
    strict,
  ),
);

/** What became of an amendment or a motion. */
const fate = Type.Union([Type.Literal('carried'), Type.Literal('rejected'), Type.Literal('withdrawn')]);

const remarks = Type.Optional(
  list(
    Type.Object(
      {
        section: Type.String({ maxLength: 100, description: 'key of the section' }),
        text: prose('the remark'),
        taakveld: Type.Optional(
          Type.String({ maxLength: 10, description: 'of the line of figures that it is on, with its year' }),
        ),
        year: Type.Optional(Type.Integer({ minimum: 1990, maximum: 2200 })),
      },
      strict,
    ),
  ),
);

export const taskForms = {
  prepareCycle: Type.Object(
    {
      unitIds: Type.Array(uuid('team or programme that contributes'), { minItems: 1, maxItems: 500 }),
      leadUnitId: uuid('team whose teammanager brings the proposal to the college'),
      instructions: prose('instructions to the contributing teams'),
      skippedPhases: Type.Optional(list(Type.String({ maxLength: 100 }), 50)),
    },
    strict,
  ),
  agreeToPreparation: empty,
  planMeeting: Type.Object(
    {
      startsAt: instant('start'),
      endsAt: Type.Optional(instant('end')),
      place: line('where, or by which means'),
      agenda: Type.Optional(list(line('agenda item'), 100)),
    },
    strict,
  ),
  alignMeeting: empty,
  confirmMeeting: Type.Object({ ...returning }, strict),
  acknowledgeMaterial: empty,
  resolveActionPoint: Type.Object({ resolution: prose('how it was done, or why it need not be') }, strict),
  answerQuestion: Type.Object({ answer: Type.String({ minLength: 1, maxLength: 20_000 }) }, strict),
  writeContribution: empty,
  submitContribution: Type.Object(
    {
      qualityStatement: Type.Object(
        { timely: Type.Boolean(), correct: Type.Boolean(), complete: Type.Boolean() },
        strict,
      ),
      politicallySensitive: Type.Optional(Type.Boolean()),
      crossesTeams: Type.Optional(Type.Boolean()),
    },
    strict,
  ),
  checkFigures: Type.Object({ remarks }, strict),
  reviewContribution: Type.Object(
    {
      remarks,
      changes: Type.Optional(
        list(
          Type.Object(
            {
              section: Type.String({ maxLength: 100, description: 'key of the section' }),
              text: Type.String({ maxLength: 200_000, description: 'the text as it is accepted' }),
            },
            strict,
          ),
          100,
        ),
      ),
    },
    strict,
  ),
  decideExtension: Type.Object(
    { until: Type.Optional(date('another day than was asked, when granted')) },
    strict,
  ),
  alignContribution: empty,
  giveAdvice: Type.Object({ advice: Type.String({ minLength: 1, maxLength: 20_000 }) }, strict),
  coordinate: Type.Object(
    {
      assessment: prose('judgement of the coherence'),
      priorities: Type.Optional(prose('priorities set')),
      unitIds: Type.Optional(list(uuid('unit whose contribution is reopened'))),
    },
    strict,
  ),
  performFinalTest: Type.Object(
    {
      integral: Type.Boolean({ description: 'the advice is integral' }),
      ripe: Type.Boolean({ description: 'the document is ripe for decision' }),
      ...returning,
    },
    strict,
  ),
  consultPortfolioHolder: Type.Object({ remarks: Type.Optional(prose('remarks')), ...returning }, strict),
  approveProposal: Type.Object({ ...returning }, strict),
  proposeAttendance: Type.Object(
    { attendeeIds: Type.Array(uuid('person who attends'), { minItems: 1, maxItems: 100 }) },
    strict,
  ),
  agreeAttendance: empty,
  recordDecision: Type.Object(
    {
      decidedOn: date('day of the decision'),
      text: Type.String({ minLength: 1, maxLength: 20_000, description: 'what was decided' }),
      attendeeIds: Type.Optional(list(uuid('official who was present'), 100)),
      presence: Type.Optional(
        Type.Object(
          {
            members: Type.Integer({
              minimum: 0,
              maximum: 200,
              description: 'members of the body who were present',
            }),
            by: Type.Optional(list(uuid('member of the body'), 200)),
          },
          strict,
        ),
      ),
      votes,
      castingVote: Type.Optional(Type.Boolean()),
      memberNotes: Type.Optional(
        list(
          Type.Object(
            {
              memberId: uuid('member of the body'),
              kind: Type.Union([Type.Literal('votedAgainst'), Type.Literal('remark')]),
              text: Type.Optional(prose('in the member’s words')),
            },
            strict,
          ),
          200,
        ),
      ),
      publicNoticeOn: Type.Optional(
        date(
          'of the council: day on which the draft was made public, when not the day on which it was offered',
        ),
      ),
      budgetAmendment: Type.Optional(
        Type.Boolean({ description: 'of the council: it amends the budget with this' }),
      ),
      urgency: Type.Optional(
        line('of an amendment of the budget: why pressing urgency lifts the wait after public notice'),
      ),
      amendments: Type.Optional(
        list(
          Type.Object(
            {
              title: line('title'),
              text: prose('text'),
              outcome: fate,
              amends: Type.Optional(
                Type.Integer({
                  minimum: 1,
                  maximum: 100,
                  description: 'number in this list of the amendment that it changes: a sub-amendment',
                }),
              ),
              proposedBy: Type.Optional(line('members or parties who moved it')),
              votes,
              unitId: Type.Optional(uuid('team that works it in')),
            },
            strict,
          ),
          100,
        ),
      ),
      motions: Type.Optional(
        list(
          Type.Object(
            {
              title: line('title'),
              text: prose('text'),
              outcome: fate,
              proposedBy: Type.Optional(line('members or parties who moved it')),
              votes,
              ownerId: Type.Optional(uuid('who sees to it; when carried')),
              dueOn: Type.Optional(date('by when')),
            },
            strict,
          ),
          100,
        ),
      ),
      agendaItemId: Type.Optional(uuid('the agenda item on which it was decided')),
      heldOverTo: Type.Optional(uuid('the later meeting to which that item is held over')),
      followUp: Type.Optional(
        list(
          Type.Object(
            {
              source: Type.Union([Type.Literal('motion'), Type.Literal('promise'), Type.Literal('decision')]),
              title: line('what is to be done'),
              ownerId: uuid('who sees to it'),
              dueOn: Type.Optional(date('by when')),
            },
            strict,
          ),
          100,
        ),
      ),
      ...returning,
    },
    strict,
  ),
  signDecision: Type.Object(
    { checksum: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'of the decision as recorded' }) },
    strict,
  ),
  workInAmendment: Type.Object({ note: Type.String({ minLength: 1, maxLength: 20_000 }) }, strict),
  fixFinalVersion: empty,
  dispatchDocument: Type.Object(
    {
      sentOn: date('day of sending, publication or communication'),
      reference: line('receipt, address or number by which it can be found again'),
    },
    strict,
  ),
  completeFollowUpAction: Type.Object(
    { evidence: prose('what shows that it was done, or to which cycle it goes') },
    strict,
  ),
  evaluateCycle: Type.Object({ findings: Type.Array(line('finding'), { maxItems: 100 }) }, strict),
} as const satisfies Record<TaskKind, TObject>;

/** The typed form of a kind of task. */
export type TaskForm<K extends TaskKind> = Static<(typeof taskForms)[K]>;
