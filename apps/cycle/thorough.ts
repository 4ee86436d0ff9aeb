import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type {
  DecisionListLine,
  DecisionView,
  FollowUpView,
  MeetingView,
  DocumentVersionLine,
  MinutesView,
  Page,
  TaskLine,
} from '#application/views.js';
import type { BodyMember } from '#domain/decision/decision.js';
import type { Role } from '#domain/people/roles.js';
import { addDays } from '#domain/shared/dates.js';
import { expect } from './expect.js';
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
      await attachInPieces(scene, line, by, role);
      return 'go on';
    case 'reviewContribution':
      return (await acceptInBulk(scene, line, by, role)) ? 'done' : 'go on';
    case 'recordDecision':
      await putOnAgenda(scene, line);
      await seatCouncil(scene, line, by, role);
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
      await fetchWhatWasDecidedOn(scene, line, by);
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
  expect(asked, 'who was asked to align has a task for it');
  await scene.act(colleague, line, 'teamManager', 'disagrees, and says why', [
    'POST',
    `/tasks/${asked.id}/complete`,
    { outcome: 'disagreed', form: {}, comment: 'De prijsstijging is volgens ons te laag geraamd.' },
  ]);
}

/** The leading team attaches a file, of which the connection breaks after the first piece, and fetches it again. */
async function attachInPieces(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<void> {
  if (line.unitId !== scene.leadUnitId) return;
  if (!scene.onceThorough('an attachment was sent in pieces and fetched again')) return;
  const rows = Array.from({ length: 4_000 }, (_, index) => `brug ${index + 1};${1950 + (index % 70)};goed`);
  const file = Buffer.from(`brug;gebouwd;staat\n${rows.join('\n')}\n`, 'utf8');
  const checksum = createHash('sha256').update(file).digest('hex');
  const { id } = await scene.act<{ id: string }>(by, line, role, 'announces a file to attach', [
    'POST',
    '/attachment-uploads',
    {
      ...{ subjectType: 'contribution', subjectId: line.subject?.id },
      ...{ name: 'Staat van de bruggen.csv', bytes: file.length },
    },
  ]);
  for (const end of [Math.floor(file.length / 3), file.length]) {
    const { offset } = await by.get<{ offset: number }>(`/attachment-uploads/${id}`);
    await scene.act(by, line, role, `sends it from byte ${offset}`, [
      'PATCH',
      `/attachment-uploads/${id}`,
      file.subarray(offset, end),
      { headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) } },
    ]);
  }
  const { attachmentId, version } = await scene.act<{ attachmentId: string; version: number }>(
    by,
    line,
    role,
    'attaches it, now that it is whole',
    ['POST', `/attachment-uploads/${id}/complete`, { checksum }],
  );
  const fetched = await by.fetch(`/attachments/${attachmentId}/versions/${version}/content`);
  expect(fetched.equals(file), 'the file that is fetched is the one that was sent');
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
  expect(
    results.every(({ done }) => done),
    'every contribution is accepted in bulk',
  );
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
  expect(
    first?.decision && first.heldOverFrom,
    'the decision list has what was decided, and where it came from',
  );
  const printed = (await by.fetch(`/meetings/${meeting.id}/decisions/html`)).toString('utf8');
  expect(printed.includes(first.decision.text), 'the printed decision list has the text of the decision');
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
  await scene.act(by, line, role, 'notes in the margin what turned out otherwise', [
    'POST',
    `/meetings/${meeting.id}/minutes/notes`,
    { kind: 'correction', text: 'De vergadering begon om 09.10 uur.' },
  ]);
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
  await refuseSecondSigner(scene, line, item?.signedBy?.[1], wrong.checksum);
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
  expect(again, 'the signature that was withdrawn is asked again');
  await scene.act(by, line, role, 'signs what was corrected', [
    'POST',
    `/tasks/${again.id}/complete`,
    { outcome: 'signed', form: { checksum } },
  ]);
  return true;
}

/** Nobody signs before their turn. */
async function refuseSecondSigner(
  scene: Scene,
  line: TaskLine,
  role: Role | undefined,
  checksum: string,
): Promise<void> {
  if (!role) return;
  const second = await scene.as(scene.people.one(role));
  const [key] = line.subject?.id.split(':') ?? [];
  const task = (await openTasks(scene, second)).find(
    ({ kind, subject }) => kind === 'signDecision' && subject?.id === `${key}:2`,
  );
  if (!task || !scene.onceThorough('the second signer was refused before the first had signed')) return;
  await scene.refused(second, line, role, 'tries to sign first', 'signature-out-of-order', [
    'POST',
    `/tasks/${task.id}/complete`,
    { outcome: 'signed', form: { checksum } },
  ]);
}

/** How many are registered in the council. */
const seats = 27;
const parties = ['Dorpsbelang', 'Lijst Waterrijk', 'Samen Vooruit'];

/** Registers who sits in the council, where nobody did, so that it can vote by name. */
async function seatCouncil(scene: Scene, line: TaskLine, by: AsPerson, role: string): Promise<void> {
  if (decisionOf(scene, line)?.body !== 'council') return;
  const seated = await by.get<BodyMember[]>(`/bodies/council/members?on=${scene.people.today}`);
  for (let number = 1; number <= seats && seated.length === 0; number += 1) {
    await scene.act(by, line, role, `registers member ${number} of the council`, [
      'POST',
      '/bodies/council/members',
      {
        name: `Raadslid ${String(number).padStart(2, '0')}`,
        party: parties[number % parties.length],
        from: addDays(scene.people.today, -365),
      },
    ]);
  }
}

/** What the council decided on is found by its checksum, for ever: as data, as a page, and as a Word file. */
async function fetchWhatWasDecidedOn(scene: Scene, line: TaskLine, by: AsPerson): Promise<void> {
  const item = decisionOf(scene, line);
  if (item?.body !== 'council') return;
  if (!scene.onceThorough('what was decided on was fetched by its checksum, as a page and as a Word file'))
    return;
  const { documentVersionId } = await standingDecision(scene, line, by, item.key);
  const versions = await by.get<DocumentVersionLine[]>(`/cycles/${scene.cycleId}/documents`);
  const decidedOn = versions.find(({ id }) => id === documentVersionId);
  expect(decidedOn, 'the version that was decided on is one of the versions');
  const { checksum, number } = decidedOn;
  const { id } = await by.get<{ id: string }>(`/cycles/${scene.cycleId}/documents/by-checksum/${checksum}`);
  expect(id === documentVersionId, 'the checksum leads to the version that was decided on');
  const page = (await by.fetch(`/documents/${id}/html`)).toString('utf8');
  expect(page.includes(checksum), `the page of version ${number} has its checksum`);
  const parts = unzipSync(await by.fetch(`/documents/${id}/docx`));
  const properties = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
  expect(
    properties.includes(checksum),
    `the Word file of version ${number} has its checksum among its properties`,
  );
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
  expect(decision, `there is a decision "${key}" that stands`);
  return decision;
}

async function openTasks(scene: Scene, by: AsPerson): Promise<TaskLine[]> {
  const query = `cycleId=${scene.cycleId}&status=open,claimed&sort=created&limit=200`;
  return (await by.get<Page<TaskLine>>(`/tasks?${query}`)).items;
}
