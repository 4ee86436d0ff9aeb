import type { ContributionView, MeetingView, TaskLine } from '#application/views.js';
import type { Figure } from '#domain/figures/figure.js';
import { addDays } from '#domain/shared/dates.js';
import { withMistake } from './figures.js';
import type { AsPerson } from './people.js';
import type { Scene } from './scene.js';

/** Whether this task asks to write: of an author, or of whoever writes and submits in one. */
export function asksToWrite(scene: Scene, { kind, phase, candidate }: TaskLine): boolean {
  if (kind !== 'submitContribution') return kind === 'writeContribution';
  const { contributors } = scene.phase({ phase }, 'contributions');
  return contributors.some(
    ({ writtenBy, submittedBy }) => writtenBy === candidate.role && writtenBy === submittedBy,
  );
}

/** Whoever submits waits for the author. */
export const isStillWritten = ({ kind, subject }: TaskLine, open: readonly TaskLine[]): boolean =>
  kind === 'submitContribution' &&
  open.some((other) => other.kind === 'writeContribution' && other.subject?.id === subject?.id);

/**
 * Writes what the unit was asked. The very first figures have a mistake in them; what was returned is rewritten, and its
 * figures put right.
 */
export async function writeContribution(scene: Scene, task: TaskLine, by: AsPerson): Promise<void> {
  const contribution = await by.get<ContributionView>(`/contributions/${task.subject?.id}`);
  const { id, unitId, unitKind, unitName, versionNumber } = contribution;
  const role = task.candidate.role ?? 'contributor';
  const asked = scene.definition.outline.filter(
    ({ askedOf, required }) => required && askedOf.includes(unitKind),
  );

  const texts = asked.filter(({ content }) => content === 'text');
  for (const { key, name } of versionNumber === 0 ? texts : texts.slice(0, 1)) {
    const revision = contribution.sections.find((section) => section.key === key)?.revision ?? 0;
    const text = `${name.nl} – ${unitName}, ${scene.year}.${versionNumber > 0 ? ` Herzien na versie ${versionNumber}.` : ''}`;
    await scene.act(by, task, role, `writes ${key} for ${unitName}`, [
      'PUT',
      `/contributions/${id}/sections/${key}`,
      { text },
      { headers: { 'if-match': `"${revision}"` } },
    ]);
  }

  const reports = versionNumber === 0 ? asked.filter(({ content }) => content === 'deviations') : [];
  for (const { key, name, deviations: kinds = [] } of reports) {
    const revision = contribution.sections.find((section) => section.key === key)?.revision ?? 0;
    const deviations = kinds.map((kind) => ({
      kind,
      what: `${name.nl}: ${unitName} loopt anders dan begroot.`,
      cause: 'De aanbesteding is later gegund dan gepland.',
      measure: 'Het werk wordt in het volgende tijdvak ingehaald.',
      ...(kind === 'money' && { amount: '-12500', structural: false }),
    }));
    await scene.act(by, task, role, `reports ${key} for ${unitName}`, [
      'PUT',
      `/contributions/${id}/sections/${key}/deviations`,
      { deviations },
      { headers: { 'if-match': `"${revision}"` } },
    ]);
  }

  for (const { id: remarkId, section } of contribution.remarks.filter(({ answer }) => answer === null)) {
    await scene.act(by, task, role, `answers a remark on ${section} for ${unitName}`, [
      'PUT',
      `/contributions/${id}/remarks/${remarkId}/answer`,
      { answer: `Verwerkt in versie ${versionNumber + 1}.` },
    ]);
  }
  if (versionNumber === 0 && unitId === scene.leadUnitId)
    await writeParagraphs(scene, task, by, contribution);

  const share = scene.shares.get(unitId) ?? [];
  const wrongBefore = scene.mistaken.has(id);
  if (!asked.some(({ content }) => content === 'figures') || (versionNumber > 0 && !wrongBefore)) return;
  // Whoever has no figures to hand in, as a unit that is about to be waived, has none to make a mistake in.
  const makesMistake = scene.mistaken.size === 0 && share.length > 0;
  if (makesMistake) scene.mistaken.add(id);
  await scene.act(by, task, role, `enters the figures of ${unitName}`, [
    'PUT',
    `/contributions/${id}/figures`,
    { figures: overYears(scene, unitKind, makesMistake ? withMistake(share) : share) },
    { headers: { 'if-match': `"${contribution.figuresRevision}"` } },
  ]);
}

/** The paragraphs that the law asks of the document: what applies is written, of the rest is said why it does not. */
async function writeParagraphs(
  scene: Scene,
  task: TaskLine,
  by: AsPerson,
  { id, unitName, unitKind, sections }: ContributionView,
): Promise<void> {
  const paragraphs = scene.definition.outline.filter(
    ({ statutoryPart, askedOf }) => statutoryPart === 'paragraph' && askedOf.includes(unitKind),
  );
  for (const [index, { key, name }] of paragraphs.entries()) {
    const revision = sections.find((section) => section.key === key)?.revision ?? 0;
    const applies = index !== paragraphs.length - 2;
    await scene.act(by, task, task.candidate.role ?? 'contributor', `writes ${key} for ${unitName}`, [
      'PUT',
      `/contributions/${id}/sections/${key}`,
      applies
        ? { text: `## ${name.nl}\n\nZie het *beheerplan* van ${scene.year}.` }
        : { text: '', notApplicable: 'De gemeente voert geen actief grondbeleid.' },
      { headers: { 'if-match': `"${revision}"` } },
    ]);
  }
}

/** The same amounts in every year that the outline asks. */
function overYears(
  { definition, year }: Scene,
  unitKind: ContributionView['unitKind'],
  figures: readonly Figure[],
): Figure[] {
  const asked = definition.outline.find(
    ({ content, askedOf }) => content === 'figures' && askedOf.includes(unitKind),
  );
  const { from, to } = asked?.years ?? { from: 0, to: 0 };
  return Array.from({ length: to - from + 1 }, (_, index) => year + from + index).flatMap((each) =>
    figures.map((figure) => ({ ...figure, year: each })),
  );
}

/** Waives a contribution that is still asked. */
export async function waiveContribution(scene: Scene, task: TaskLine): Promise<void> {
  const { waivedBy } = scene.phase(task, 'contributions');
  const by = await scene.as(scene.people.one(waivedBy));
  scene.once('a contribution was waived');
  await scene.act(by, task, waivedBy, `waives the contribution of ${task.unitName}`, [
    'POST',
    `/contributions/${task.subject?.id}/waive`,
    { reason: 'Dit programma heeft dit jaar geen wijzigingen.' },
  ]);
}

/** Records who was at the meeting and what it left to be done, unless the other organiser has done so. */
export async function recordMeeting(
  scene: Scene,
  task: TaskLine,
  organiser: AsPerson,
  role: string,
): Promise<void> {
  const meetings = await organiser.get<MeetingView[]>(`/cycles/${scene.cycleId}/meetings`);
  const meeting = meetings
    .filter(({ phase, round }) => phase === task.phase && round === task.round)
    .sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0))
    .at(-1);
  if (!meeting) throw new Error('there is no meeting to confirm');
  if (meeting.invitees.every(({ attendance }) => attendance !== 'invited')) return;

  const attendance = attendanceOf(scene, task, meeting);
  await scene.act(organiser, task, role, `records who was there: ${attendance.length} people`, [
    'PUT',
    `/meetings/${meeting.id}/attendance`,
    { attendance },
  ]);
  for (const point of pointsOf(scene, task)) {
    await scene.act(organiser, task, role, `records ${point.kind}`, [
      'POST',
      `/meetings/${meeting.id}/points`,
      point,
    ]);
  }
}

/** Everybody came; where the definition has something to say about it, the last one invited did not, or sent somebody. */
function attendanceOf(scene: Scene, task: TaskLine, { invitees }: MeetingView) {
  const phase = scene.phase(task, 'meeting');
  const invited = [...new Set(invitees.map(({ personId }) => personId))];
  const missing = invited.at(-1);
  const substitute = scene.people.all.find(
    ({ id, roles }) => !invited.includes(id) && roles.some(({ role }) => role === 'programmeLead'),
  );
  return invited.map((personId) => {
    if (personId === missing && phase.absenteesAcknowledge) {
      scene.once('somebody was absent and acknowledged the material');
      return { personId, status: 'absent' };
    }
    if (personId === missing && phase.replacementOrConsult && substitute) {
      scene.once('somebody was replaced in the preparatory meeting');
      return { personId, status: 'replaced', replacedBy: substitute.id };
    }
    return { personId, status: 'present' };
  });
}

function pointsOf(scene: Scene, task: TaskLine) {
  const { actionPoints, questions } = scene.phase(task, 'meeting');
  const { people, leadUnitId } = scene;
  const dueOn = addDays(people.today, 7);
  const owner = people.one('teamManager', leadUnitId).id;
  return [
    ...(actionPoints
      ? [
          {
            kind: 'actionPoint',
            text: 'Maak de aansluiting tussen de hoofdstukken.',
            ownerId: owner,
            dueOn,
          },
          {
            kind: 'actionPoint',
            text: 'Licht de planning toe.',
            ownerId: people.one('programmeLead').id,
            dueOn,
          },
        ]
      : []),
    ...(questions
      ? [
          {
            kind: 'question',
            text: 'Waarop is de raming gebaseerd?',
            ownerId: people.one('portfolioHolder').id,
            dueOn,
          },
        ]
      : []),
  ];
}
