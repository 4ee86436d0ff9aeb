import type {
  DecisionListLine,
  DecisionView,
  FollowUpView,
  MeetingView,
  MinutesView,
  Page,
  TaskLine,
} from '#application/views.js';
import { addDays } from '#domain/shared/dates.js';
import type { AsPerson } from './people.js';
import type { Scene } from './scene.js';

/**
 * What people do besides completing their tasks, walked once each when the cycle is played thoroughly.
 * @returns `done` when what was asked has been done in another way, so that the task needs no answer
 */
export async function beforeTask(
  scene: Scene,
  line: TaskLine,
  by: AsPerson,
  role: string,
): Promise<'done' | 'go on'> {
  switch (line.kind) {
    case 'submitContribution':
      await alignWithDisagreement(scene, line, by, role);
      return 'go on';
    case 'reviewContribution':
      return (await acceptInBulk(scene, line, by, role)) ? 'done' : 'go on';
    case 'recordDecision':
      await putOnAgenda(scene, line);
      return 'go on';
    case 'completeFollowUpAction':
      await followUp(scene, line, by, role);
      return 'go on';
    default:
      return 'go on';
  }
}

/** @returns whether something was done after which other tasks may be asked */
export async function afterTask(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<boolean> {
  switch (line.kind) {
    case 'submitContribution':
      return recall(scene, line, by, role);
    case 'signDecision':
      return withdrawAndCorrect(scene, line, by, role);
    case 'recordDecision':
      await closeCollege(scene, line, by, role);
      return false;
    default:
      return false;
  }
}

/** The leading team asks another teammanager, who disagrees; that is recorded, and stops nobody. */
async function alignWithDisagreement(
  scene: Scene,
  line: TaskLine,
  by: AsPerson,
  role: string,
): Promise<void> {
  const [, otherTeam] = scene.unitIds;
  if (line.unitId !== scene.leadUnitId || !otherTeam) return;
  const [other] = scene.people.holding('teamManager', otherTeam);
  if (!other || other.id === by.person.id) return;
  if (!scene.onceThorough('an alignment was answered with disagreement')) return;
  await scene.act(by, line, role, 'asks another team for alignment', [
    'POST',
    `/contributions/${line.subject?.id}/alignments`,
    { personIds: [other.id], question: 'Delen jullie de aannames over het onderhoud?' },
  ]);
  const colleague = await scene.as(other);
  const [asked] = (await openTasks(scene, colleague)).filter(({ kind }) => kind === 'alignContribution');
  if (!asked) throw new Error('nobody was asked to align');
  await scene.act(colleague, line, 'teamManager', 'disagrees, and says why', [
    'POST',
    `/tasks/${asked.id}/complete`,
    { outcome: 'disagreed', form: {}, comment: 'De prijsstijging is volgens ons te laag geraamd.' },
  ]);
}

/** Somebody sees a slip just after submitting, and takes it back before anybody has begun to judge it. */
async function recall(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<boolean> {
  if (line.unitId === scene.leadUnitId || scene.mistaken.has(line.subject?.id ?? '')) return false;
  if (!scene.onceThorough('a submission was recalled and submitted again')) return false;
  await scene.act(by, line, role, `recalls the contribution of ${line.unitName}`, [
    'POST',
    `/contributions/${line.subject?.id}/recall`,
    { reason: 'Er staat nog een verkeerd bedrag in de toelichting.' },
  ]);
  return true;
}

/** Once one was returned, who reviews accepts all others that wait at once. */
async function acceptInBulk(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<boolean> {
  if (!scene.hasHappened('a contribution was returned')) return false;
  const waiting = (await openTasks(scene, by)).filter(
    ({ kind, phase }) => kind === line.kind && phase === line.phase,
  );
  const contributionIds = waiting
    .flatMap(({ subject }) => subject?.id ?? [])
    .filter((id) => id !== scene.returned && !scene.mistaken.has(id));
  if (contributionIds.length < 2 || !scene.onceThorough('contributions were accepted in bulk')) return false;
  const { results } = await scene.act<{ results: { done: boolean }[] }>(
    by,
    line,
    role,
    `accepts ${contributionIds.length} contributions at once`,
    [
      'POST',
      `/cycles/${scene.cycleId}/contributions/bulk`,
      { action: 'accept', contributionIds, reason: 'Beoordeeld in het werkoverleg.' },
    ],
  );
  if (!results.every(({ done }) => done)) throw new Error('not every contribution was accepted in bulk');
  return contributionIds.includes(line.subject?.id ?? '');
}

/** The meetings of the college on whose agenda the decision is put, by the day on which it is recorded. */
const collegeDay = ({ people }: Scene): string => addDays(people.today, -14);

/** The secretary convenes two meetings of the college, and puts the decision on the agenda of the first. */
async function putOnAgenda(scene: Scene, line: TaskLine): Promise<void> {
  const item = decisionOf(scene, line);
  if (
    item?.body !== 'executiveBoard' ||
    scene.hasHappened('an agenda item was held over to the next meeting')
  )
    return;
  const secretary = await scene.as(scene.people.one('municipalSecretary'));
  const convene = (time: string) =>
    scene.act<{ meetingIds: string[] }>(
      secretary,
      line,
      'municipalSecretary',
      `convenes the college at ${time}`,
      [
        'POST',
        '/meetings',
        {
          kind: 'executiveBoard',
          firstOn: collegeDay(scene),
          time,
          durationMinutes: 60,
          place: 'Collegekamer',
        },
      ],
    );
  const [meetingId] = (await convene('09:00')).meetingIds;
  await convene('11:00');
  await scene.act(secretary, line, 'municipalSecretary', 'puts the decision on the agenda', [
    'POST',
    `/meetings/${meetingId}/agenda`,
    {
      title: `Document ${scene.year}`,
      purpose: 'decide',
      minutes: 20,
      papers: [{ title: 'Aanbiedingsbrief', reference: `zaak ${scene.year}-1` }],
      cycleId: scene.cycleId,
      decision: { phase: line.phase, key: item.key },
    },
  ]);
  scene.onceThorough('an agenda item was held over to the next meeting');
}

/** After the college approved: the decision list says so, the meeting is closed, and its minutes are signed by two. */
async function closeCollege(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<void> {
  if (decisionOf(scene, line)?.body !== 'executiveBoard') return;
  const meetings = await by.get<MeetingView[]>(`/cycles/${scene.cycleId}/meetings`);
  const meeting = meetings.findLast(
    ({ kind, agenda }) =>
      kind === 'executiveBoard' &&
      agenda.some(({ heldOverFrom, status }) => heldOverFrom && status === 'settled'),
  );
  if (!meeting || !scene.onceThorough('minutes were corrected, adopted and signed')) return;
  const [first] = await by.get<DecisionListLine[]>(`/meetings/${meeting.id}/decisions`);
  if (!first?.decision) throw new Error('the decision list does not hold what was decided');
  const attendance = [...new Set(meeting.invitees.map(({ personId }) => personId))].map((personId) => ({
    personId,
    status: 'present',
  }));
  await scene.act(by, line, role, 'records who was in the college', [
    'PUT',
    `/meetings/${meeting.id}/attendance`,
    { attendance },
  ]);
  await scene.act(by, line, role, 'closes the meeting', ['POST', `/meetings/${meeting.id}/close`, {}]);
  const save = (version: number, text: string, reason?: string) =>
    scene.act(by, line, role, version === 0 ? 'drafts the minutes' : 'corrects the minutes', [
      'PUT',
      `/meetings/${meeting.id}/minutes`,
      { text, ...(reason && { reason }) },
      { headers: { 'if-match': `"${version}"` } },
    ]);
  await save(0, 'Het college heeft het document behandeld.');
  await save(1, 'Het college heeft het document vastgesteld en aangeboden.', 'het besluit ontbrak');
  await scene.act(by, line, role, 'records that the minutes were adopted', [
    'POST',
    `/meetings/${meeting.id}/minutes/adopt`,
    { adoptedOn: scene.people.today },
  ]);
  const { checksum } = await by.get<MinutesView>(`/meetings/${meeting.id}/minutes`);
  for (const signer of ['mayor', 'municipalSecretary'] as const) {
    const signing = await scene.as(scene.people.one(signer));
    await scene.act(signing, line, signer, 'signs the minutes', [
      'POST',
      `/meetings/${meeting.id}/minutes/sign`,
      { checksum },
    ]);
  }
}

/** The first signer finds a slip: the signature is withdrawn, the record corrected, and exactly that signed. */
async function withdrawAndCorrect(
  scene: Scene,
  line: TaskLine,
  by: AsPerson,
  role: string,
): Promise<boolean> {
  const [key, position] = line.subject?.id.split(':') ?? [];
  const item = scene.phase(line, 'decision').decisions.find((each) => each.key === key);
  if (position !== '1' || (item?.signedBy?.length ?? 0) < 2) return false;
  if (!scene.onceThorough('a signature was withdrawn and the decision corrected')) return false;
  const wrong = await standingDecision(scene, line, by, key);
  await scene.act(by, line, role, 'withdraws the signature', [
    'POST',
    `/decisions/${wrong.id}/withdraw-signature`,
    { reason: 'In het besluit ontbreekt de aanbieding aan de raad.' },
  ]);
  const recorder = item?.recordedBy ?? 'municipalSecretary';
  const secretary = await scene.as(scene.people.byId(wrong.recordedBy));
  await scene.act(secretary, line, recorder, 'corrects the decision', [
    'POST',
    `/decisions/${wrong.id}/correct`,
    {
      form: { decidedOn: wrong.decidedOn, text: `${wrong.text} Het wordt de raad aangeboden.` },
      reason: 'De aanbieding aan de raad ontbrak.',
    },
  ]);
  const { checksum } = await standingDecision(scene, line, by, key);
  const again = (await openTasks(scene, by)).find(
    ({ kind, subject, candidate }) =>
      kind === 'signDecision' && subject?.id === line.subject?.id && candidate.role === line.candidate.role,
  );
  if (!again) throw new Error('the signature that was withdrawn is not asked again');
  await scene.act(by, line, role, 'signs what was corrected', [
    'POST',
    `/tasks/${again.id}/complete`,
    { outcome: 'signed', form: { checksum } },
  ]);
  return true;
}

/** Who promised something reports how far it is before closing it. */
async function followUp(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<void> {
  const action = await by.get<FollowUpView>(`/follow-up-actions/${line.subject?.id}`);
  if (action.source !== 'promise' || !scene.onceThorough('a promise was followed up')) return;
  scene.followed.add(action.id);
  for (const progress of [25, 80]) {
    await scene.act(by, line, role, `reports that the promise is at ${progress}%`, [
      'POST',
      `/follow-up-actions/${action.id}/progress`,
      { progress, text: 'Het overzicht is in bewerking.' },
    ]);
  }
}

const decisionOf = (scene: Scene, line: TaskLine) =>
  scene.phase(line, 'decision').decisions.find(({ key }) => key === line.subject?.id);

async function standingDecision(
  scene: Scene,
  line: TaskLine,
  by: AsPerson,
  key: string | undefined,
): Promise<DecisionView> {
  const decisions = await by.get<DecisionView[]>(`/cycles/${scene.cycleId}/decisions`);
  const decision = decisions.findLast(
    ({ phase, round, item, lapsed }) =>
      phase === line.phase && round === line.round && item === key && !lapsed,
  );
  if (!decision) throw new Error('there is no decision that stands');
  return decision;
}

async function openTasks(scene: Scene, by: AsPerson): Promise<TaskLine[]> {
  const query = `cycleId=${scene.cycleId}&status=open,claimed&sort=created&limit=200`;
  return (await by.get<Page<TaskLine>>(`/tasks?${query}`)).items;
}
