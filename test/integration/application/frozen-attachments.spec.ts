import { differencesBetween } from '#application/contributions/differences.js';
import type { Attachment } from '#domain/attachment/attachment.js';
import { digest } from '#persistence/digest.js';
import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

const sum = (digit: string) => digit.repeat(64);

describe('files attached to a contribution', () => {
  let town: Town;
  newForEachTest(Town.contributing, (fresh) => {
    town = fresh;
  });

  const id = async () => (await town.contribution('parks')).id;
  const as = async <T>(work: Parameters<typeof town.unitOfWork.run<T>>[1]) =>
    town.unitOfWork.run(await town.by('wim'), work);
  /** What completing an upload writes. */
  async function attach(attachmentId: string, number: number, checksum: string): Promise<void> {
    const subjectId = await id();
    await as(async ({ attachments, call }) => {
      const attachment: Attachment = {
        ...{ id: attachmentId, organisationId: town.organisationId, subjectId },
        subjectType: 'contribution',
        ...{ versionNumber: number, addedBy: town.person('wim'), addedAt: call.now },
        ...{ removedAt: null, removedBy: null },
      };
      await (number === 1 ? attachments.insert(attachment) : attachments.save(attachment));
      await attachments.insertVersion({
        ...{ id: crypto.randomUUID(), attachmentId, number, name: `plan ${number}.pdf`, checksum, bytes: 10 },
        ...{
          mediaType: 'application/pdf',
          uploadedBy: town.person('wim'),
          onBehalfOf: null,
          uploadedAt: call.now,
        },
      });
      return null;
    });
  }
  const remove = (attachmentId: string) =>
    as(async ({ attachments, call }) => {
      const present = (await attachments.lock(attachmentId))!;
      await attachments.save({ ...present, removedAt: call.now, removedBy: town.person('wim') });
      return null;
    });
  const lastVersion = async () => {
    const contributionId = await id();
    return (await town.read(({ contributions }) => contributions.lastVersion(contributionId)))!;
  };

  it('belong to the version that was submitted with them, by their SHA-256, whatever happens to them later', async () => {
    const [plan, map] = [crypto.randomUUID(), crypto.randomUUID()];
    await attach(plan, 1, sum('a'));
    await attach(map, 1, sum('b'));
    await town.submit('tess', 'parks');
    const first = await lastVersion();
    const known = [
      { attachmentId: plan, number: 1, name: 'plan 1.pdf', checksum: sum('a') },
      { attachmentId: map, number: 1, checksum: sum('b') },
    ].sort((one, other) => (one.attachmentId < other.attachmentId ? -1 : 1));
    expect(first.content.attachments).toMatchObject(known);
    expect(first.checksum).toBe(digest(first.content as never));
    expect(digest({ ...first.content, attachments: [] } as never)).not.toBe(first.checksum);

    await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'correct');
    const review = await town.taskOf('parks', 'reviewContribution');
    await town.complete('cora', review, 'returned', {}, 'Another plan, please.');
    await attach(plan, 2, sum('c'));
    await remove(map);
    await town.submit('tess', 'parks');
    const second = await lastVersion();
    expect(second.content.attachments).toMatchObject([{ attachmentId: plan, number: 2, checksum: sum('c') }]);
    expect(differencesBetween(first.content, second.content).attachments).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ attachmentId: map, after: null }),
        {
          attachmentId: plan,
          before: expect.objectContaining({ number: 1 }) as unknown,
          after: expect.objectContaining({ number: 2 }) as unknown,
        },
      ]),
    );
    expect(await town.verified()).toMatchObject({ holds: true, deviations: [] });
  });

  it('stay with the version that the reviewer accepts with small changes', async () => {
    const plan = crypto.randomUUID();
    await attach(plan, 1, sum('a'));
    await town.submit('tess', 'parks');
    const changes = [{ section: 'explanation', text: 'In other words.' }];
    const task = await town.taskOf('parks', 'reviewContribution');
    await town.complete('cora', task, 'acceptedWithChanges', { changes }, 'Shorter.');
    expect(await lastVersion()).toMatchObject({
      revises: 1,
      content: { attachments: [{ attachmentId: plan, checksum: sum('a') }] },
    });
    expect(await town.historyHolds()).toBe(true);
  });

  it('none is said too: a version knows what was attached, also when that was nothing', async () => {
    await town.submit('tess', 'parks');
    expect((await lastVersion()).content.attachments).toEqual([]);
  });
});
