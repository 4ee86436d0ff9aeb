import type { DataSource } from 'typeorm';
import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

describe('the history, held against what is stored', () => {
  let dataSource: DataSource;
  let town: Town;
  newForEachTest(Town.contributing, (fresh, connected) => {
    town = fresh;
    dataSource = connected;
  });

  const decide = async () => {
    const task = await town.ask(
      'recordDecision',
      { role: 'municipalSecretary' },
      { phase: 'college', subject: { type: 'decision', id: 'college' } },
    );
    const decision = { decidedOn: '2026-03-02', text: 'The college agrees.' };
    await town.complete('saskia', task, 'approvedWithChanges', {
      ...decision,
      amendments: [{ title: 'More trees', text: 'Ten.', outcome: 'carried' }],
    });
    const [found]: { id: string; checksum: string }[] = await dataSource.query(
      'SELECT id, checksum FROM decision WHERE cycle_id = $1',
      [town.cycleId],
    );
    const sign = await town.ask(
      'signDecision',
      { role: 'mayor' },
      { phase: 'college', subject: { type: 'signature', id: 'college:1' } },
    );
    await town.complete('mayor', sign, 'signed', { checksum: found!.checksum });
    return found!;
  };
  const assemble = async () => {
    for (const unit of ['parks', 'roads'] as const)
      await town.accept(unit === 'parks' ? 'tess' : 'ted', unit);
    await town.waive('cora', 'green');
    const at = { phase: 'coordination' };
    await town.complete('carl', await town.ask('giveAdvice', { role: 'concernController' }, at), 'advised', {
      advice: 'Coherent.',
    });
    const coordinate = await town.ask('coordinate', { role: 'concernManager' }, at);
    await town.complete('cora', coordinate, 'assembled', { assessment: 'Fine.' });
  };

  /** Changes what is stored, as somebody could who may switch the guards off. */
  const plant = async (table: string, sql: string, parameters: unknown[]) => {
    await dataSource.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await dataSource.query(sql, parameters);
    await dataSource.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  };

  it('holds for all that people did', async () => {
    // In this order: what goes to the college must be complete by law, once there is a document.
    await decide();
    await assemble();
    const found = await town.verified();
    expect(found).toMatchObject({ holds: true, firstBreak: null, deviations: [] });
    // 2 submitted versions, a document, a decision, a signature, and the tasks by which they came about
    expect(found.records).toBeGreaterThan(10);
  });

  it('finds a completed task whose answer was changed: its form, outcome, comment or who gave it', async () => {
    const task = await town.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
    await town.complete('carl', task, 'advised', { advice: 'Coherent.' }, 'read it twice');
    const changed = async (assignment: string, value: unknown) => {
      const [before]: object[] = await dataSource.query('SELECT * FROM task WHERE id = $1', [task.id]);
      await dataSource.query(`UPDATE task SET ${assignment} = $2 WHERE id = $1`, [task.id, value]);
      const { holds, deviations } = await town.verified();
      expect(holds).toBe(false);
      const column = assignment as keyof typeof before;
      const kept = before?.[column] as unknown;
      await dataSource.query(`UPDATE task SET ${assignment} = $2 WHERE id = $1`, [task.id, kept]);
      return deviations;
    };
    const [completed] = await town.events('task.completed').then((all) => all.slice(-1));
    expect(await changed('form', { advice: 'Incoherent.' })).toEqual([
      {
        sequence: completed?.sequence,
        record: 'task',
        id: task.id,
        number: null,
        field: 'formChecksum',
        expected: (completed?.after as { formChecksum: string }).formChecksum,
        found: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(await changed('outcome', 'refused')).toMatchObject([
      { field: 'outcome', expected: 'advised', found: 'refused' },
    ]);
    expect(await changed('comment', 'not at all')).toMatchObject([{ field: 'commentChecksum' }]);
    expect(await changed('completed_by', town.person('cora'))).toMatchObject([
      { field: 'completedBy', expected: town.person('carl'), found: town.person('cora') },
    ]);
    expect(await town.historyHolds()).toBe(true);
  });

  it('finds a submitted version whose text was changed, also when its own checksum was changed with it', async () => {
    await town.submit('tess', 'parks');
    const { id } = await town.contribution('parks');
    const set = `UPDATE contribution_version SET content = jsonb_set(content, '{sections,0,text}', '"Other."')`;
    await plant('contribution_version', `${set} WHERE contribution_id = $1`, [id]);
    expect((await town.verified()).deviations).toMatchObject([
      { record: 'contributionVersion', id, number: 1, field: 'contentChecksum' },
    ]);
    await plant(
      'contribution_version',
      `UPDATE contribution_version SET checksum = repeat('0', 64) WHERE contribution_id = $1`,
      [id],
    );
    expect((await town.verified()).deviations.map(({ field }) => field)).toEqual([
      'checksum',
      'contentChecksum',
    ]);
  });

  it('finds a changed document, and one that nothing tells of', async () => {
    await assemble();
    const [{ id }]: [{ id: string }] = await dataSource.query(
      'SELECT id FROM document_version WHERE cycle_id = $1',
      [town.cycleId],
    );
    await plant(
      'document_version',
      `INSERT INTO document_version (id, organisation_id, cycle_id, number, final, content, checksum, created_by, created_at)
       SELECT gen_random_uuid(), organisation_id, cycle_id, 2, true, content, checksum, created_by, created_at
       FROM document_version WHERE id = $1`,
      [id],
    );
    await plant(
      'document_version',
      `UPDATE document_version SET content = jsonb_set(content, '{parts}', '[]') WHERE id = $1`,
      [id],
    );
    const { holds, firstBreak, deviations } = await town.verified();
    expect([holds, firstBreak]).toEqual([false, null]);
    expect(deviations).toMatchObject([
      { record: 'documentVersion', id, field: 'contentChecksum' },
      { sequence: null, record: 'documentVersion', field: 'exists', expected: false, found: true },
    ]);
  });

  it('finds a changed decision or amendment, one that lapsed in silence, and a signature that is gone', async () => {
    const { id } = await decide();
    const [{ text }]: [{ text: string }] = await dataSource.query('SELECT text FROM decision WHERE id = $1', [
      id,
    ]);
    await dataSource.query('UPDATE decision SET text = $2 WHERE id = $1', [id, 'The college refuses.']);
    expect((await town.verified()).deviations).toMatchObject([
      { record: 'decision', id, field: 'contentChecksum' },
    ]);
    await dataSource.query('UPDATE decision SET text = $2 WHERE id = $1', [id, text]);
    await dataSource.query(`UPDATE amendment SET outcome = 'rejected' WHERE decision_id = $1`, [id]);
    expect((await town.verified()).deviations).toMatchObject([{ record: 'decision', id }]);
    await dataSource.query(`UPDATE amendment SET outcome = 'carried' WHERE decision_id = $1`, [id]);
    await dataSource.query('UPDATE decision SET lapsed = true WHERE id = $1', [id]);
    expect((await town.verified()).deviations).toMatchObject([{ record: 'decision', id, field: 'lapsed' }]);
    await dataSource.query('UPDATE decision SET lapsed = false WHERE id = $1', [id]);
    expect(await town.historyHolds()).toBe(true);
    await plant('signature', 'DELETE FROM signature WHERE decision_id = $1', [id]);
    expect((await town.verified()).deviations).toMatchObject([
      { record: 'signature', id, number: 1, field: 'exists', expected: true, found: false },
    ]);
  });

  it('tells of a hundred deviations at most, however many there are', async () => {
    await dataSource.query(
      `INSERT INTO task (id, organisation_id, cycle_id, key, kind, phase, round, candidate_role, status, priority,
         created_at, outcome, form, completed_by, completed_at)
       SELECT gen_random_uuid(), $1, $2, 'planted' || n, 'giveAdvice', 'coordination', 1, 'concernController',
         'completed', 'normal', now(), 'advised', '{}', $3, now() FROM generate_series(1, 1000) n`,
      [town.organisationId, town.cycleId, town.person('carl')],
    );
    expect((await town.verified()).deviations).toHaveLength(100);
  });
});
