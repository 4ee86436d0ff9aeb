import mammoth from 'mammoth';
import type { Call } from '#application/ports.js';
import type { DocumentContent } from '#domain/document/document.js';
import { draft } from '../../fixtures/draft.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';

describe('documents', () => {
  const api = new TestApi();
  let office: Office;
  let other: Office;
  let cycleId: string;
  const versions: { id: string; checksum: string }[] = [];

  const ask = (address: string, person = office.people.councilClerk) =>
    api.ask('GET', `/api/v1${address}`, { as: person.subject });

  /** The next version of the document; the second is the final one. */
  const insert = async (content: DocumentContent) => {
    const createdAt = '2026-07-09T22:48:19.630Z';
    const call: Call = {
      organisationId: office.organisationId,
      ...{ actor: null, requestId: null, now: createdAt, today: '2026-07-10', idempotency: null },
    };
    const { unitOfWork, identifiers, digest } = api.infrastructure.useCases;
    const made = { id: identifiers.next(), checksum: digest(content) };
    return unitOfWork.run(call, async ({ documents }) => {
      const number = ((await documents.last(cycleId))?.number ?? 0) + 1;
      await documents.insert({
        ...{ ...made, cycleId, number, final: number === 2, content },
        ...{ createdBy: office.people.concernManager.id, onBehalfOf: null, createdAt },
      });
      return made;
    });
  };

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'stukken');
    other = await createOffice(api.dataSource, 'elders');
    const started = await api.ask('POST', '/api/v1/cycles', {
      as: office.people.concernManager.subject,
      body: { document: 'begroting', year: 2027 },
    });
    cycleId = started.body.cycleId as string;
    const { people } = office;
    const ids: Record<string, string> = {
      p1: office.units.programme[0] ?? '',
      t1: office.units.team[0] ?? '',
      marieke: people.teamManager.id,
      olga: people.finance.id,
      gerda: people.concernManager.id,
    };
    const real = (id: string | null) => (id === null ? null : (ids[id] ?? id));
    const { identifiers, digest } = api.infrastructure.useCases;
    const contents: DocumentContent[] = [true, false].map((first) => ({
      amendments: [],
      parts: draft.content.parts.map((part) => ({
        ...part,
        unitId: ids[part.unitId] ?? '',
        contributionId: identifiers.next(),
        checksum: digest([part.content, first]),
        approvals: part.approvals?.map((each) => ({
          ...each,
          personId: ids[each.personId] ?? '',
          onBehalfOf: real(each.onBehalfOf),
        })),
        content: {
          ...part.content,
          sections: part.content.sections.map((each) => ({
            ...each,
            text: first ? each.text : each.text.replace('meicirculaire', 'septembercirculaire'),
          })),
        },
      })),
    }));
    for (const content of contents) versions.push(await insert(content));
  });
  afterAll(() => api.stop());

  it('are read as a page that can run nothing', async () => {
    const { status, headers, body } = await ask(`/documents/${versions[0]!.id}/html`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-.*sandbox$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).toContain('<h1>Programmabegroting 2027</h1>');
    expect(body).toContain('De meicirculaire is verwerkt.');
    expect(body).toContain('teamManager (teammanager), 16 juni 2026');
    expect(body).toContain('Gemeente stukken');
  });

  it('are fetched as a Word file under their own name', async () => {
    const response = await fetch(`${api.url}/api/v1/documents/${versions[1]!.id}/docx`, {
      headers: { authorization: `Bearer ${await api.issuer.token(office.people.councilClerk.subject)}` },
    });
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="Programmabegroting 2027 - Versie 2.docx"',
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) });
    expect(value).toContain('De septembercirculaire is verwerkt.');
    expect(value).toContain('2 (vastgestelde tekst)');
    expect(value).toContain(versions[1]!.checksum);
  });

  it('are written in a thread of their own: others are answered while a long one is', async () => {
    const [first] = draft.content.parts;
    const parts = Array.from({ length: 16 }, (_, index) => ({
      ...first!,
      unitId: office.units.programme[index % 2] ?? '',
      content: {
        ...first!.content,
        sections: first!.content.sections.map((each) => ({ ...each, text: `${each.text}\n\n`.repeat(24) })),
      },
    }));
    const { id } = await insert({ amendments: [], parts: parts.map(({ approvals: _, ...part }) => part) });
    let written = false;
    const long = ask(`/documents/${id}/docx`).then(({ status }) => {
      written = true;
      return status;
    });
    let answered = 0;
    while (!written) {
      expect((await ask('/me')).status).toBe(200);
      answered += 1;
    }
    expect(await long).toBe(200);
    // Each was asked after the one before it was answered: had the api written the document itself, there would be a few.
    expect(answered).toBeGreaterThan(20);
  });

  it('tell what changed since an earlier version', async () => {
    const { body } = await ask(`/documents/${versions[1]!.id}/changes`);
    expect(api.misfits('DocumentChanges', body)).toBeNull();
    expect(body).toMatchObject({ from: 1, to: 2 });
    const pieces = body.parts.flatMap((part: { differences: { sections: { parts: object[] }[] } }) =>
      part.differences.sections.flatMap(({ parts }) => parts),
    );
    expect(pieces).toEqual(
      expect.arrayContaining([
        { change: 'removed', text: 'meicirculaire', marks: [] },
        { change: 'added', text: 'septembercirculaire', marks: [] },
      ]),
    );
    expect((await ask(`/documents/${versions[1]!.id}/changes?since=1`)).body).toEqual(body);
    expect((await ask(`/documents/${versions[0]!.id}/changes`)).status).toBe(404);
    expect((await ask(`/documents/${versions[1]!.id}/changes?since=0`)).status).toBe(400);
  });

  it('are found for ever by their checksum, and by nobody else', async () => {
    for (const { id, checksum } of versions) {
      const { body } = await ask(`/cycles/${cycleId}/documents/by-checksum/${checksum}`);
      expect(api.misfits('DocumentVersion', body)).toBeNull();
      expect(body).toMatchObject({ id, checksum });
    }
    const [{ id, checksum }] = versions as [{ id: string; checksum: string }];
    const stranger = other.people.councilClerk;
    for (const address of [
      `/cycles/${cycleId}/documents/by-checksum/${checksum}`,
      `/documents/${id}/html`,
      `/documents/${id}/docx`,
      `/documents/${id}/changes`,
    ]) {
      expect((await ask(address, stranger)).status).toBe(404);
    }
    expect((await ask(`/cycles/${cycleId}/documents/by-checksum/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await ask(`/cycles/${cycleId}/documents/by-checksum/x`)).status).toBe(400);
  });

  it('checksum-mismatch: one that was changed behind our back is not handed out', async () => {
    const [{ id, checksum }] = versions as [{ id: string; checksum: string }];
    const plant = async (sql: string) => {
      await api.dataSource.query('ALTER TABLE document_version DISABLE TRIGGER USER');
      await api.dataSource.query(sql, [id]);
      await api.dataSource.query('ALTER TABLE document_version ENABLE TRIGGER USER');
    };
    const [{ content }] = await api.dataSource.query<[{ content: DocumentContent }]>(
      'SELECT content FROM document_version WHERE id = $1',
      [id],
    );
    await plant(
      `UPDATE document_version SET content = jsonb_set(content, '{parts,0,unit,name}', '"Anders"') WHERE id = $1`,
    );
    for (const address of [`/documents/${id}/html`, `/cycles/${cycleId}/documents/by-checksum/${checksum}`]) {
      expect(await ask(address)).toMatchObject({ status: 409, body: { code: 'checksum-mismatch' } });
    }
    const name = content.parts[0]?.unit?.name ?? '';
    await plant(
      `UPDATE document_version SET content = jsonb_set(content, '{parts,0,unit,name}', '${JSON.stringify(name)}') WHERE id = $1`,
    );
    expect((await ask(`/documents/${id}/html`)).status).toBe(200);
  });
});
