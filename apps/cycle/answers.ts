import type { DecisionView } from '#application/views.js';
import type { TaskForm } from '#contracts/task-forms.js';
import type { BodyMember } from '#domain/decision/decision.js';
import { addDays } from '#domain/shared/dates.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import { recordLegalFacts } from './legal-facts.js';
import type { AsPerson } from './people.js';
import type { AskedTask, Scene } from './scene.js';

/** What a task is completed with. */
export interface Answer<K extends TaskKind = TaskKind> {
  readonly outcome: string;
  readonly form: TaskForm<K>;
  readonly comment?: string;
}

type Answering<K extends TaskKind> = (
  scene: Scene,
  task: AskedTask,
  by: AsPerson,
) => Answer<K> | Promise<Answer<K>>;

/** So long after it is planned a meeting starts; the player waits for it as people would. */
const MEETING_STARTS_AFTER_MS = 1_500;
const HOUR_MS = 3_600_000;

/** What each kind of task is answered with, and the one time that the answer is another. */
export const answers: { readonly [K in TaskKind]: Answering<K> } = {
  prepareCycle: (scene) => ({
    outcome: 'prepared',
    form: {
      unitIds: [...scene.unitIds],
      leadUnitId: scene.leadUnitId,
      instructions: 'Schrijf kort, verklaar wat afwijkt, en houd de planning aan.',
    },
  }),
  agreeToPreparation: () => ({ outcome: 'agreed', form: {} }),

  planMeeting: () => {
    const startsAt = Date.now() + MEETING_STARTS_AFTER_MS;
    return {
      outcome: 'planned',
      form: {
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + HOUR_MS).toISOString(),
        place: 'Gemeentehuis, kamer 1.12',
        agenda: ['Opening', 'Het document als geheel', 'Afspraken'],
      },
    };
  },
  alignMeeting: () => ({ outcome: 'aligned', form: {} }),
  confirmMeeting: () => ({ outcome: 'confirmed', form: {} }),
  acknowledgeMaterial: () => ({ outcome: 'acknowledged', form: {} }),
  resolveActionPoint: (scene) =>
    scene.once('action points were closed')
      ? { outcome: 'done', form: { resolution: 'De aansluiting tussen de hoofdstukken is gemaakt.' } }
      : {
          outcome: 'waived',
          form: { resolution: 'Niet meer nodig: het staat al in de inleiding.' },
          comment: 'Staat al in de inleiding.',
        },
  answerQuestion: (scene) => {
    scene.once('a question was answered');
    return {
      outcome: 'answered',
      form: { answer: 'De raming volgt de laatste circulaire; zie de toelichting.' },
    };
  },

  writeContribution: () => ({ outcome: 'written', form: {} }),
  submitContribution: ({ people }, { dueOn }) => ({
    outcome: 'submitted',
    form: {
      qualityStatement: { timely: !(dueOn && people.today > dueOn), correct: true, complete: true },
    },
  }),
  checkFigures: (scene, task) => {
    const contributionId = subjectOf(task);
    if (scene.mistaken.has(contributionId) && scene.once('figures were found incorrect')) {
      const comment = 'De lasten van het eerste taakveld sluiten niet aan op het grootboek.';
      return {
        outcome: 'incorrect',
        form: { remarks: remarksOn(scene, task, 'figures', comment) },
        comment,
      };
    }
    return { outcome: 'correct', form: {} };
  },
  reviewContribution: (scene, task) => {
    const contributionId = subjectOf(task);
    const again =
      scene.returned === contributionId && scene.onceThorough('a second round of remarks was answered');
    if (again || (!scene.mistaken.has(contributionId) && scene.once('a contribution was returned'))) {
      scene.returned = contributionId;
      const comment = 'Verklaar ook wat er in volgende jaren verandert.';
      return { outcome: 'returned', form: { remarks: remarksOn(scene, task, 'text', comment) }, comment };
    }
    return { outcome: 'accepted', form: {} };
  },

  decideExtension: () => ({ outcome: 'granted', form: {} }),
  alignContribution: () => ({ outcome: 'agreed', form: {} }),

  giveAdvice: () => ({
    outcome: 'advised',
    form: { advice: 'De bijdragen hangen samen; let op het verband tussen investeringen en lasten.' },
  }),
  coordinate: () => ({
    outcome: 'assembled',
    form: { assessment: 'Het geheel is samenhangend.', priorities: 'Wonen, jeugd en beheer.' },
  }),

  performFinalTest: (scene, { returnTo }) => {
    const contributions = scene.definition.phases.find(({ kind }) => kind === 'contributions')?.key ?? '';
    if (returnTo.includes(contributions) && scene.once('the final test sent one team back')) {
      return {
        outcome: 'returned',
        form: { integral: true, ripe: false, returnTo: contributions, unitIds: [scene.leadUnitId] },
        comment: 'De dekking van het tweede jaar ontbreekt nog.',
      };
    }
    return { outcome: 'passed', form: { integral: true, ripe: true } };
  },
  consultPortfolioHolder: () => ({ outcome: 'agreed', form: { remarks: 'Akkoord om aan te bieden.' } }),

  approveProposal: () => ({ outcome: 'approved', form: {} }),
  proposeAttendance: (scene) => ({ outcome: 'proposed', form: { attendeeIds: officialsOf(scene) } }),
  agreeAttendance: () => ({ outcome: 'agreed', form: {} }),
  recordDecision: (scene, task, by) => decide(scene, task, by),
  signDecision: async (scene, task, by) => {
    const [item] = subjectOf(task).split(':');
    const decisions = await by.get<DecisionView[]>(`/cycles/${scene.cycleId}/decisions`);
    const decision = decisions
      .filter((each) => each.phase === task.phase && each.round === task.round && each.item === item)
      .findLast(({ lapsed }) => !lapsed);
    if (!decision) throw new Error(`there is no decision "${item}" to sign`);
    return { outcome: 'signed', form: { checksum: decision.checksum } };
  },

  workInAmendment: () => ({
    outcome: 'workedIn',
    form: { note: 'De tekst is aangepast zoals de raad heeft besloten.' },
  }),
  fixFinalVersion: () => ({ outcome: 'fixed', form: {} }),
  dispatchDocument: ({ people, year }, task) => ({
    outcome: 'dispatched',
    form: { sentOn: people.today, reference: `ontvangstbewijs ${year}/${subjectOf(task)}` },
    // Whoever plays a cycle whose last lawful day has passed says why it is sent late.
    comment: 'Verzonden zodra de laatste versie was vastgesteld.',
  }),
  completeFollowUpAction: (scene, task) =>
    !scene.followed.has(subjectOf(task)) && scene.once('an action was carried into the next cycle')
      ? {
          outcome: 'carried',
          form: { evidence: 'Komt terug in de volgende cyclus.' },
          comment: 'Het onderzoek loopt nog.',
        }
      : {
          outcome: 'done',
          form: { evidence: `Afgedaan met de brief aan de raad van ${task.year}.` },
        },
  evaluateCycle: () => ({
    outcome: 'evaluated',
    form: { findings: ['De planning hield stand.', 'Cijfers eerder delen scheelt een ronde.'] },
  }),
};

/** What a body decides: the board holds over once, the council changes what it adopts, everybody else agrees. */
async function decide(scene: Scene, task: AskedTask, by: AsPerson): Promise<Answer<'recordDecision'>> {
  const { people } = scene;
  const phase = scene.phase(task, 'decision');
  const item = phase.decisions.find(({ key }) => key === task.subject?.id);
  const can = (outcome: string) => task.outcomes.some((each) => each.outcome === outcome);
  const form = {
    // The council deliberates two weeks after the college has offered the draft.
    decidedOn: item?.body === 'executiveBoard' ? addDays(people.today, -14) : people.today,
    text: 'Overeenkomstig het voorstel.',
    ...(phase.attendanceRequires && { attendeeIds: officialsOf(scene) }),
  };

  if (item?.body === 'executiveBoard' && can('heldOver') && scene.once('the board held its decision over')) {
    const comment = 'Het college wil eerst de meerjarige doorwerking zien.';
    return { outcome: 'heldOver', form: { ...form, text: comment }, comment };
  }
  if (item?.body === 'council') await recordLegalFacts(scene, task);
  if (item?.body === 'council' && can('approvedWithChanges')) {
    scene.once('an amendment was carried and another rejected');
    scene.onceThorough('two amendments were carried, one changed by a sub-amendment');
    scene.once('a motion and a promise were recorded');
    const council = await by.get<BodyMember[]>(`/bodies/council/members?on=${people.today}`);
    return { outcome: 'approvedWithChanges', form: { ...form, ...whatTheCouncilMoved(scene, council) } };
  }
  const outcome = can('approved') ? 'approved' : 'advised';
  if (item?.castingVote) {
    scene.once('a casting vote broke a tie');
    return {
      outcome,
      form: { ...form, votes: { for: 2, against: 2, abstained: 0 }, castingVote: true },
    };
  }
  return { outcome, form };
}

function whatTheCouncilMoved(scene: Scene, council: readonly BodyMember[]) {
  const { people, leadUnitId, thorough } = scene;
  return {
    ...councilVotes(scene, council),
    text: 'Vastgesteld, met inachtneming van het aangenomen amendement.',
    amendments: [
      {
        title: 'Onderhoud van fietspaden',
        text: 'Verschuif een deel van het onderhoudsbudget naar fietspaden.',
        outcome: 'carried' as const,
        unitId: leadUnitId,
      },
      {
        title: 'Lagere leges',
        text: 'Verlaag de leges met een tiende.',
        outcome: 'rejected' as const,
      },
      ...(thorough ? moreAmendments(council.length || unregisteredCouncil) : []),
    ],
    followUp: [
      {
        source: 'motion' as const,
        title: 'Onderzoek naar openbaar vervoer in de kernen',
        ownerId: people.one('teamManager', leadUnitId).id,
        dueOn: addDays(people.today, 120),
      },
      {
        source: 'promise' as const,
        title: 'De raad krijgt een overzicht van de reserves',
        ownerId: people.one('portfolioHolder').id,
        dueOn: addDays(people.today, 60),
      },
    ],
  };
}

/** As many votes as there are members: two in three for it, or a bare majority. */
const cast = (members: number, narrowly = false) => {
  const yes = narrowly ? Math.floor(members / 2) + 1 : Math.ceil((2 * members) / 3);
  return { for: yes, against: members - yes, abstained: 0 };
};

/** How the council votes; by name where its members are registered, and then one of those against has that recorded. */
function councilVotes(scene: Scene, council: readonly BodyMember[]) {
  const votes = cast(council.length || unregisteredCouncil);
  const last = council.at(-1);
  const incident = 'the council voted by name, and a member was recorded as having voted against';
  if (!last || votes.against === 0 || !scene.onceThorough(incident)) return { votes };
  const by = council.map(({ id: memberId }, index) => ({
    memberId,
    vote: index < votes.for ? ('for' as const) : ('against' as const),
  }));
  return {
    presence: { members: council.length, by: council.map(({ id }) => id) },
    votes: { ...votes, by },
    memberNotes: [
      { memberId: last.id, kind: 'votedAgainst' as const, text: 'De dekking na het eerste jaar is onzeker.' },
    ],
  };
}

/** So many sit in a council of which nobody registered the members. */
const unregisteredCouncil = 27;

/** Moved when played thoroughly: a second amendment that is carried, and one that changes the first. */
const moreAmendments = (members: number) => [
  {
    title: 'Verlichting van fietspaden',
    text: 'Reken de verlichting tot het onderhoud.',
    outcome: 'carried' as const,
    amends: 1,
    proposedBy: 'Dorpsbelang',
    votes: cast(members),
  },
  {
    title: 'Bankjes in de parken',
    text: 'Plaats tien bankjes.',
    outcome: 'carried' as const,
    proposedBy: 'Lijst Waterrijk',
    votes: cast(members, true),
  },
];

/** The officials who attend the deciding meeting. */
const officialsOf = ({ people }: Scene): string[] => [
  people.one('municipalSecretary').id,
  people.one('concernManager').id,
];

const subjectOf = ({ subject, kind }: AskedTask): string => {
  if (!subject) throw new Error(`the task ${kind} says not what it is about`);
  return subject.id;
};

/** A remark on the first section of that content that this unit was asked. */
function remarksOn(scene: Scene, task: AskedTask, content: 'text' | 'figures', text: string) {
  const unitKind = scene.people.units.find(({ id }) => id === task.unitId)?.kind;
  const section = scene.definition.outline.find(
    (each) => each.content === content && each.askedOf.some((kind) => kind === unitKind),
  );
  return section ? [{ section: section.key, text }] : [];
}
