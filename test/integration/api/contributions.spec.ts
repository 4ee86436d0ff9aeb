import { figuresFormats } from '#application/figures/figures-file.js';
import { cycleSteps } from '#application/cycle-steps/cycle-steps.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi, type Asked } from '../../support/test-api.js';

/** A year whose budget is made next year: what is asked is still to be done. */
const year = new Date().getUTCFullYear() + 2;
const years = [0, 1, 2, 3].map((after) => year + after);
/** A day of the year in which it is made. */
const dayIn = (rest: string) => `${year - 1}-${rest}`;
const figures = years.map((each) => ({ taakveld: '0.10', year: each, expenses: '1250.50', income: '0' }));
const quality = { qualityStatement: { timely: true, correct: true, complete: true } };

describe('a contribution through the api', () => {
  const api = new TestApi();
  let office: Office;
  let cycleId: string;
  let contributionId: string;

  const as = (role: keyof Office['people']) => office.people[role].subject;
  const get = (address: string, role: keyof Office['people'], more: Asked = {}) =>
    api.ask('GET', `/api/v1${address}`, { as: as(role), ...more });
  const send = (
    method: 'POST' | 'PUT',
    address: string,
    role: keyof Office['people'],
    body?: unknown,
    headers: Record<string, string> = {},
  ) => api.ask(method, `/api/v1${address}`, { as: as(role), body, headers });
  const own = (address: string) => `/contributions/${contributionId}${address}`;

  /** Completes the task of a kind that is open for a role. */
  const complete = async (
    role: keyof Office['people'],
    kind: TaskKind,
    outcome: string,
    form: object = {},
    comment?: string,
  ) => {
    const { body } = await get(`/me/tasks?cycleId=${cycleId}&kind=${kind}&status=open,claimed`, role);
    const [task] = body.items;
    expect(task).toMatchObject({ kind });
    const answer = await send('POST', `/tasks/${task.id}/complete`, role, {
      outcome,
      form,
      ...(comment && { comment }),
    });
    expect(answer).toMatchObject({ status: 200 });
  };

  /** A cycle in which a team and a programme write. */
  const begin = async (document: string, of: number): Promise<string> => {
    const started = await send('POST', '/cycles', 'concernManager', { document, year: of });
    const { cycleId: begun } = started.body;
    const { unitOfWork, identifiers, law } = api.infrastructure.useCases;
    const steps = cycleSteps({ unitOfWork, identifiers, law, now: () => new Date().toISOString() });
    const at = { organisationId: office.organisationId, cycleId: begun };
    const call = { ...at, actor: null, requestId: null, idempotency: null };
    const now = new Date().toISOString();
    await unitOfWork.run({ ...call, now, today: now.slice(0, 10) }, async ({ cycles }) => {
      await cycles.saveUnits(begun, [
        { unitId: office.units.team[0]!, kind: 'team', status: 'contributing' },
        { unitId: office.units.programme[0]!, kind: 'programme', status: 'contributing' },
      ]);
      return null;
    });
    await steps.enterPhase({ ...at, position: { phase: 'contributions', round: 1, units: null } });
    const opening = { phase: 'contributions', round: 1, units: null, dueOn: dayIn('06-01') };
    await steps.openContributions({ ...at, ...opening });
    return begun;
  };

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'bijdrage');
    cycleId = await begin('begroting', year);
    const lines = await get(`/cycles/${cycleId}/contributions`, 'finance');
    contributionId = lines.body.find(({ unitKind }: { unitKind: string }) => unitKind === 'team').id;
  });
  afterAll(() => api.stop());

  it('is written in structured text, shown as HTML that is safe', async () => {
    const text = '# Waarom\n\n<script>alert(1)</script> **veel** [meer](javascript:alert(1))';
    const saved = await send(
      'PUT',
      own('/sections/explanation'),
      'contributor',
      { text },
      { 'if-match': '"0"' },
    );
    expect(saved).toMatchObject({ status: 200, body: { revision: 1 } });
    const { body } = await get(own(''), 'finance');
    expect(body.sections[0]).toMatchObject({ text });
    expect(body.sections[0].html).toContain('<h4>Waarom</h4>');
    expect(body.sections[0].html).not.toMatch(/<script|<a /);
  });

  it('412 carries both versions of a text', async () => {
    const answer = await send(
      'PUT',
      own('/sections/explanation'),
      'teamManager',
      { text: 'Van mij.' },
      { 'if-match': '"0"' },
    );
    expect(answer).toMatchObject({
      status: 412,
      body: {
        code: 'version-conflict',
        data: { current: { revision: 1 }, yours: { text: 'Van mij.', revision: 0 } },
      },
    });
  });

  it('has figures that come as a workbook, first shown, then taken, and go out as they came', async () => {
    const put = await send('PUT', own('/figures'), 'contributor', { figures }, { 'if-match': '"0"' });
    expect(put).toMatchObject({ status: 200, body: { revision: 4 } });
    const file = await fetch(`${api.url}/api/v1${own('/figures/export?format=xlsx')}`, {
      headers: { authorization: `Bearer ${await api.issuer.token(as('finance'))}` },
    });
    expect(file.headers.get('content-type')).toBe(figuresFormats.xlsx);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="cijfers.xlsx"');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const take = (query: string, headers = {}) =>
      api.ask('POST', `/api/v1${own(`/figures/imports${query}`)}`, {
        as: as('contributor'),
        body: bytes,
        headers: { 'content-type': figuresFormats.xlsx, ...headers },
      });
    const preview = await take('?preview=true');
    expect(preview).toMatchObject({
      status: 200,
      body: { imported: 4, changes: [], refused: [], revision: 4 },
    });
    expect(api.misfits('ImportedFigures', preview.body)).toBeNull();
    expect(await take('', { 'if-match': '"3"' })).toMatchObject({ status: 412 });
    expect(await take('', { 'if-match': '"4"' })).toMatchObject({ status: 200 });

    const csv = await get(own('/figures/export?format=csv'), 'finance');
    expect(csv.body).toContain(`0.10;Mutaties reserves;${year};1250.50;0\r\n`);
    expect(csv.headers.get('x-content-type-options')).toBe('nosniff');
    const macros = await api.ask('POST', `/api/v1${own('/figures/imports')}`, {
      as: as('contributor'),
      body: 'PK',
      headers: { 'content-type': figuresFormats.xlsx },
    });
    expect(macros).toMatchObject({ status: 422, body: { code: 'figures-file-invalid' } });
  });

  it('is aligned, submitted, recalled, returned and answered, each as it is described', async () => {
    const asked = await send('POST', own('/alignments'), 'teamManager', {
      personIds: [office.people.programmeLead.id],
      question: 'Raakt dit het programma?',
    });
    expect(api.misfits('AskedAlignments', asked.body)).toBeNull();
    await complete(
      'programmeLead',
      'alignContribution',
      'disagreed',
      {},
      'Het programma kan dit niet dragen.',
    );
    await complete('teamManager', 'submitContribution', 'submitted', { ...quality, crossesTeams: true });
    const recalled = await send('POST', own('/recall'), 'teamManager', { reason: 'een cijfer klopt niet' });
    expect(recalled).toMatchObject({ status: 200, body: { status: 'writing' } });
    expect(api.misfits('MovedContribution', recalled.body)).toBeNull();
    await complete('teamManager', 'submitContribution', 'submitted', quality);
    const tooLate = await send('POST', own('/extension-requests'), 'teamManager', {
      until: dayIn('06-10'),
      reason: 'x',
    });
    expect(tooLate).toMatchObject({ status: 409, body: { code: 'contribution-not-editable' } });
    const remarks = [{ section: 'figures', taakveld: '0.10', year: year + 1, text: 'Waarom gelijk?' }];
    await complete('concernManager', 'reviewContribution', 'returned', { remarks }, 'zie de opmerking');
    await complete('finance', 'checkFigures', 'correct');

    const { body } = await get(own(''), 'concernController');
    expect(api.misfits('ContributionDetail', body)).toBeNull();
    expect(body).toMatchObject({
      status: 'returned',
      crossesTeams: true,
      returns: [{ by: expect.any(String), as: 'concernManager', reason: 'zie de opmerking' }],
      alignments: [{ status: 'disagreed', answer: 'Het programma kan dit niet dragen.' }],
      versions: [{ recalled: true }, { recalled: false, review: 'returned', figuresCheck: 'correct' }],
    });
    const answered = await send('PUT', own(`/remarks/${body.remarks[0].id}/answer`), 'contributor', {
      answer: 'De bijdrage staat vast.',
    });
    expect(answered).toMatchObject({ status: 200, body: { unanswered: 0 } });
    expect(api.misfits('AnsweredRemark', answered.body)).toBeNull();
  });

  it('shows what changed: between versions, since one looked, and of each figure', async () => {
    await send('PUT', own('/sections/explanation'), 'contributor', { text: 'Nieuw.' }, { 'if-match': '"1"' });
    const differences = await get(own('/differences?from=2'), 'concernManager');
    expect(api.misfits('ContributionDifferences', differences.body)).toBeNull();
    expect(differences.body.sections).toMatchObject([{ section: 'explanation', change: 'changed' }]);
    expect((await get(own('/differences?from=9'), 'concernManager')).status).toBe(404);
    const looked = await send('POST', own('/look'), 'concernManager', {});
    expect(looked).toMatchObject({ status: 200, body: { since: null, sections: ['explanation'] } });
    expect(api.misfits('ChangesSeen', looked.body)).toBeNull();
    const changes = await get(own('/figures/changes?limit=2'), 'finance');
    expect(api.misfits('FigureChanges', changes.body)).toBeNull();
    expect(changes.body.items).toHaveLength(2);
    const rest = await get(own(`/figures/changes?cursor=${changes.body.next}`), 'finance');
    expect(rest.body).toMatchObject({ next: null, items: [{ sequence: 2 }, { sequence: 1 }] });
    const version = await get(own('/versions/1'), 'finance');
    expect(api.misfits('ContributionVersion', version.body)).toBeNull();
    expect((await get(own('/figures/realisation'), 'finance')).body).toEqual({ realisation: null });
  });

  it('is steered by who coordinates, one by one and several at once', async () => {
    const request = await send('POST', own('/extension-requests'), 'teamManager', {
      until: dayIn('06-10'),
      reason: 'een aanbesteding',
    });
    expect(request.status).toBe(200);
    expect(api.misfits('AskedExtension', request.body)).toBeNull();
    await complete('concernManager', 'decideExtension', 'granted');
    expect((await get(own(''), 'finance')).body.dueOn).toBe(dayIn('06-10'));
    const remind = await send('POST', own('/remind'), 'concernManager', { reason: 'morgen' });
    expect(api.misfits('RemindedContribution', remind.body)).toBeNull();
    const extended = await send('POST', own('/extend'), 'concernManager', {
      until: dayIn('06-12'),
      reason: 'nog even',
    });
    expect(api.misfits('ExtendedContribution', extended.body)).toBeNull();
    const assigned = await send(
      'PUT',
      `/cycles/${cycleId}/sections/paragraph-openness/assignment`,
      'concernManager',
      {
        unitId: office.units.team[0],
      },
    );
    expect(api.misfits('AssignedSection', assigned.body)).toBeNull();
    const bulk = await send('POST', `/cycles/${cycleId}/contributions/bulk`, 'concernManager', {
      action: 'reopen',
      contributionIds: [contributionId],
      reason: 'x',
    });
    expect(api.misfits('HandledContributions', bulk.body)).toBeNull();
    expect(bulk.body.results).toMatchObject([
      { done: false, refusal: { code: 'contribution-not-settled', data: { status: 'returned' } } },
    ]);
    const others = await send('POST', own('/reopen'), 'teamManager', { reason: 'x' });
    expect(others).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  });

  it('adds up to the figures and the completeness of the document', async () => {
    const totals = await get(`/cycles/${cycleId}/figures?of=draft`, 'finance');
    expect(api.misfits('CycleFigures', totals.body)).toBeNull();
    expect(totals.body.years[0]).toMatchObject({
      document: { balance: '-1250.50', balanceBeforeReserves: '0' },
    });
    const file = await get(`/cycles/${cycleId}/figures/export?format=csv&of=draft`, 'finance');
    expect(file.body).toContain(`team 1;0.10;Mutaties reserves;${year};1250.50;0\r\n`);
    const lacking = await get(`/cycles/${cycleId}/document-completeness`, 'municipalSecretary');
    expect(api.misfits('DocumentCompleteness', lacking.body)).toBeNull();
    expect(lacking.body.shortcomings).toHaveLength(8 + 3);
  });

  it('and those of other teams take the figures of a whole Iv3 file, shown first', async () => {
    const body = `Gemeenten;Taakveld;Baten;Lasten\nWaterrijk;0.10 Reserves;0.0;2.5\nWaterrijk;6.3 Inkomen;1;1\n`;
    const take = (query: string, role: keyof Office['people'], headers = {}) =>
      api.ask(
        'POST',
        `/api/v1/cycles/${cycleId}/figures/imports?municipality=Waterrijk&year=${year}${query}`,
        {
          ...{ as: as(role), body, headers: { 'content-type': 'text/csv', ...headers } },
        },
      );
    const shown = await take('&preview=true', 'concernManager');
    expect(shown).toMatchObject({
      status: 200,
      body: {
        teams: [{ rows: 1, changes: [{ taakveld: '0.10', after: { expenses: '2500' } }] }],
        refused: [{ row: 3 }],
      },
    });
    expect(api.misfits('ImportedCycleFigures', shown.body)).toBeNull();
    expect(await take('', 'concernManager', { 'if-match': '"3"' })).toMatchObject({ status: 400 });
    expect(await take('', 'concernManager', { 'if-match': `"${'0'.repeat(64)}"` })).toMatchObject({
      status: 412,
    });
    expect(await take('', 'teamManager')).toMatchObject({ status: 403 });
    const taken = await take('', 'concernManager', { 'if-match': `"${shown.body.state}"` });
    expect(taken).toMatchObject({ status: 200, body: { imported: 1 } });
    const file = await get(`/cycles/${cycleId}/figures/iv3?format=csv&of=draft&municipality=W`, 'finance');
    expect(file.body).toContain('W;0.10 Mutaties reserves;0.0;2.5\r\n');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="iv3-${year}.csv"`);
  });

  it('of a report has deviations as fields, told per unit and programme', async () => {
    const report = await begin('trimesterrapportage-1', year);
    const [line] = (await get(`/cycles/${report}/contributions`, 'finance')).body.filter(
      ({ unitKind }: { unitKind: string }) => unitKind === 'team',
    );
    const address = `/contributions/${line.id}/sections/money/deviations`;
    const programmeId = office.units.programme[0]!;
    const deviation = {
      kind: 'money',
      what: 'Maaien kost meer.',
      cause: 'Indexering.',
      measure: 'Minder maaien.',
    };
    const more = { amount: '-64000', structural: true, programmeId };
    const put = (deviations: object[], revision: number) =>
      send('PUT', address, 'contributor', { deviations }, { 'if-match': `"${revision}"` });
    const saved = await put([{ ...deviation, ...more }, deviation], 0);
    expect(saved).toMatchObject({ status: 200, body: { revision: 1 } });
    expect(saved.headers.get('etag')).toBe('"1"');
    expect(api.misfits('SavedDeviations', saved.body)).toBeNull();
    expect(await put([], 0)).toMatchObject({
      status: 412,
      body: { data: { current: { deviations: saved.body.deviations }, yours: { deviations: [] } } },
    });
    const nameless = await put([{ ...deviation, cause: 5 }], 1);
    expect(nameless).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/body/deviations/0/cause' }] },
    });
    const wrong = await put([{ ...deviation, kind: 'time' }], 1);
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/body/deviations/0/kind' }] } });

    const { body } = await get(`/contributions/${line.id}`, 'finance');
    expect(api.misfits('ContributionDetail', body)).toBeNull();
    expect(body.sections).toMatchObject([{ key: 'money', text: '', deviations: saved.body.deviations }]);
    const overview = await get(`/cycles/${report}/deviations?of=draft`, 'finance');
    expect(api.misfits('CycleDeviations', overview.body)).toBeNull();
    expect(overview.body).toMatchObject({
      perUnit: [{ unitId: line.unitId, balance: '-64000' }],
      perProgramme: [
        { programmeId, disadvantage: '-64000' },
        { programmeId: null, balance: '0' },
      ],
      total: { advantage: '0', balance: '-64000' },
    });
    const accepted = await get(`/cycles/${report}/deviations`, 'finance');
    expect(accepted.body).toMatchObject({ perUnit: [], total: { balance: '0' } });
    const completeness = await get(`/cycles/${report}/completeness`, 'concernManager');
    expect(completeness.body.rows).toContainEqual(
      expect.objectContaining({ unitId: line.unitId, filled: expect.objectContaining({ money: true }) }),
    );
  });
});
