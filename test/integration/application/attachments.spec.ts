import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppendPiece } from '#application/attachments/append-piece.use-case.js';
import type { AttachmentDependencies } from '#application/attachments/attachment.ports.js';
import { CompleteUpload } from '#application/attachments/complete-upload.use-case.js';
import { RemoveAttachment } from '#application/attachments/remove-attachment.use-case.js';
import { StartUpload } from '#application/attachments/start-upload.use-case.js';
import { mostUploads } from '#domain/attachment/attachment.rules.js';
import type { AttachmentSubject } from '#domain/attachment/attachment.js';
import { digest } from '#persistence/digest.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { FileStorage } from '#persistence/storage/file-storage.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, Town } from './town.js';

/** Who may attach to what; pieces and kinds of files are tried through the api. */
describe('attaching', () => {
  let town: Town;
  let folder: string;
  newForEachTest(Town.contributing, (fresh) => {
    town = fresh;
  });
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'cyclusregie-storage-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Nothing of a file asks the workflow or the law. */
  const deps = (): AttachmentDependencies => ({
    unitOfWork: town.unitOfWork,
    identifiers: uuidV7,
    digest,
    storage: new FileStorage(folder, 1_000_000),
    engine: undefined as never,
    law: [],
  });
  const start = async (name: string, subject: AttachmentSubject, bytes = 5) =>
    new StartUpload(deps()).execute(await town.by(name), {
      ...{ subject, attachmentId: null, name: 'a.txt', bytes },
    });
  const attach = async (name: string, subject: AttachmentSubject) => {
    const { id: uploadId } = await start(name, subject);
    const call = await town.by(name);
    const piece = new TextEncoder().encode('hallo');
    await new AppendPiece(deps()).execute(call, { uploadId, offset: 0, piece });
    return new CompleteUpload(deps()).execute(call, { uploadId, checksum: null });
  };
  const remove = async (name: string, attachmentId: string) =>
    new RemoveAttachment(deps()).execute(await town.by(name), { attachmentId, reason: 'old' });
  const added = async () =>
    (await town.events('attachment.added')).map(({ actorId, actorRole, onBehalfOf }) => ({
      ...{ actorId, actorRole, onBehalfOf },
    }));

  const meeting = async () => {
    const task = await town.ask('planMeeting', { role: 'concernManager' }, { phase: 'slotbijeenkomst' });
    await town.complete('cora', task, 'planned', { startsAt: '2026-03-02T08:00:00Z', place: 'Town hall' });
    const found = await town.read(({ meetings }) => meetings.findFor(town.cycleId, 'slotbijeenkomst', 1, 1));
    return { type: 'meeting' as const, id: found?.id ?? '' };
  };

  it('to a contribution: who writes or submits for its unit, and their deputy, on their behalf', async () => {
    const subject = { type: 'contribution' as const, id: (await town.contribution('parks')).id };
    await attach('wim', subject);
    await expect(start('ted', subject)).rejects.toEqual(refused('not-permitted'));
    await expect(start('carl', subject)).rejects.toEqual(refused('not-permitted'));
    await town.absent('tess', 'paula');
    const { attachmentId } = await attach('paula', subject);
    expect(await added()).toEqual([
      { actorId: town.person('wim'), actorRole: 'contributor', onBehalfOf: null },
      { actorId: town.person('paula'), actorRole: 'teamManager', onBehalfOf: town.person('tess') },
    ]);
    await expect(remove('finn', attachmentId)).rejects.toEqual(refused('not-permitted'));
    await remove('wim', attachmentId);
    await expect(remove('wim', attachmentId)).rejects.toEqual(refused('not-found'));
    expect(await town.historyHolds()).toBe(true);
  });

  it('to a meeting: who keeps it', async () => {
    const subject = await meeting();
    await attach('cora', subject);
    await attach('carl', subject);
    await expect(start('tess', subject)).rejects.toEqual(refused('not-permitted'));
    await expect(start('clara', subject)).rejects.toEqual(refused('not-permitted'));
    expect(await town.historyHolds()).toBe(true);
  });

  it('to an action point: its owner, and who keeps the meeting', async () => {
    const { id: meetingId } = await meeting();
    const { pointId } = await town.addPoint('cora', {
      ...{ meetingId, kind: 'actionPoint', text: 'Dot the i.' },
      ownerId: town.person('ted'),
      dueOn: '2026-06-01',
    });
    const subject = { type: 'meetingPoint' as const, id: pointId };
    await attach('ted', subject);
    await attach('cora', subject);
    await expect(start('tess', subject)).rejects.toEqual(refused('not-permitted'));
    expect(await added()).toMatchObject([
      { actorId: town.person('ted'), actorRole: 'teamManager' },
      { actorId: town.person('cora'), actorRole: 'concernManager' },
    ]);
  });

  it('to a decision: who records it', async () => {
    const task = await town.ask(
      'recordDecision',
      { role: 'municipalSecretary' },
      { phase: 'management-advice', subject: { type: 'decision', id: 'mt' } },
    );
    await town.complete('saskia', task, 'advised', { decidedOn: '2026-03-02', text: 'Go on.' });
    const { subjectId: id } = (await town.events('decision.recorded'))[0]!;
    const subject = { type: 'decision' as const, id };
    await attach('saskia', subject);
    await expect(start('cora', subject)).rejects.toEqual(refused('not-permitted'));
    await expect(start('tess', subject)).rejects.toEqual(refused('not-permitted'));
  });

  it('not-found: to what is not there', async () => {
    for (const type of ['contribution', 'meeting', 'decision', 'meetingPoint'] as const) {
      await expect(start('cora', { type, id: uuidV7.next() })).rejects.toEqual(refused('not-found'));
    }
  });

  it('too-many-uploads: somebody who starts many finishes one first; what expired does not count', async () => {
    const subject = { type: 'contribution' as const, id: (await town.contribution('parks')).id };
    for (let count = 0; count < mostUploads; count += 1) await start('wim', subject);
    await expect(start('wim', subject)).rejects.toEqual(refused('too-many-uploads'));
    await start('tess', subject);
    town.now = '2026-03-04T09:30:00.000Z';
    await start('wim', subject);
  });
});
