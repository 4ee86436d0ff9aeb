import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, utimes, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Call } from '#application/ports.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi, type Asked } from '../../support/test-api.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1'), randomBytes(5000)]);
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000', 'hex'),
  randomBytes(200),
]);
/** The smallest that its kind is known by. */
const ooxml = (mainType: string) =>
  zipSync({
    '[Content_Types].xml': text(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    ),
    'word/document.xml': text('<w:document xmlns:w="x"/>'),
  });
const docx = ooxml('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
const docm = ooxml('application/vnd.ms-word.document.macroEnabled.main+xml');

describe('attachments', () => {
  const api = new TestApi();
  let office: Office;
  let other: Office;
  let cycleId: string;
  let contributionId: string;

  const ask = (method: string, address: string, person: Office['people']['mayor'], asked: Asked = {}) =>
    api.ask(method, `/api/v1${address}`, { ...asked, as: person.subject });
  const writer = () => office.people.contributor;
  const start = (file: object, person = writer()) =>
    ask('POST', '/attachment-uploads', person, {
      body: { subjectType: 'contribution', subjectId: contributionId, ...file },
    });
  const send = (id: string, offset: number | string, piece: Uint8Array, person = writer()) =>
    ask('PATCH', `/attachment-uploads/${id}`, person, {
      body: piece,
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    });
  const complete = (id: string, body: object = {}, person = writer()) =>
    ask('POST', `/attachment-uploads/${id}/complete`, person, { body });
  /** From announcing to attaching, in one piece. */
  const attach = async (name: string, content: Uint8Array, more: object = {}) => {
    const started = await start({ name, bytes: content.length, ...more });
    if (started.status !== 201) return started;
    const sent = await send(started.body.id, 0, content);
    return sent.status === 200 ? complete(started.body.id) : sent;
  };
  const listed = async () =>
    (
      await ask(
        'GET',
        `/attachments?subjectType=contribution&subjectId=${contributionId}`,
        office.people.councilClerk,
      )
    ).body as { id: string; name: string; versionNumber: number }[];
  const files = async (folder: string) =>
    (
      await readdir(path.join(api.attachments, folder), { recursive: true, withFileTypes: true }).catch(
        () => [],
      )
    )
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'bijlagen');
    other = await createOffice(api.dataSource, 'elders');
  });
  beforeEach(async () => {
    const started = await ask('POST', '/cycles', office.people.concernManager, {
      body: { document: 'begroting', year: 2027 },
    });
    cycleId = started.body.cycleId as string;
    const { unitOfWork, identifiers } = api.infrastructure.useCases;
    contributionId = identifiers.next();
    const now = new Date().toISOString();
    const call: Call = {
      organisationId: office.organisationId,
      ...{ actor: null, requestId: null, now, today: now.slice(0, 10), idempotency: null },
    };
    await unitOfWork.run(call, async ({ contributions }) => {
      await contributions.insert({
        id: contributionId,
        organisationId: office.organisationId,
        cycleId,
        unitId: office.units.team[0] ?? '',
        unitKind: 'team',
        status: 'writing',
        round: 1,
        versionNumber: 0,
        dueOn: null,
        submittedBy: null,
        submittedOnBehalfOf: null,
        figuresCheck: null,
        review: null,
        politicallySensitive: false,
        crossesTeams: false,
      });
      return null;
    });
  });
  afterEach(async () => {
    await api.dataSource.query(`UPDATE cycle SET status = 'withdrawn' WHERE id = $1`, [cycleId]);
  });
  afterAll(() => api.stop());

  it('a file is sent in pieces, attached, listed, and fetched as it was', async () => {
    const content = Buffer.concat([pdf, randomBytes(9 * 1024 * 1024)]);
    const started = await start({ name: 'Bruggen – plan.pdf', bytes: content.length });
    expect(started).toMatchObject({ status: 201, body: { offset: 0, bytes: content.length } });
    expect(api.misfits('AttachmentUpload', started.body)).toBeNull();
    expect(started.headers.get('location')).toBe(`/api/v1/attachment-uploads/${started.body.id}`);
    const { id, pieceBytes } = started.body as { id: string; pieceBytes: number };
    for (let offset = 0; offset < content.length; offset += pieceBytes) {
      const sent = await send(id, offset, content.subarray(offset, offset + pieceBytes));
      expect(sent).toMatchObject({
        status: 200,
        body: { offset: Math.min(offset + pieceBytes, content.length) },
      });
    }
    const added = await complete(id, { checksum: sha256(content) });
    expect(added).toMatchObject({
      status: 201,
      body: { version: 1, checksum: sha256(content), mediaType: 'application/pdf' },
    });
    expect(await listed()).toMatchObject([{ id: added.body.attachmentId, name: 'Bruggen – plan.pdf' }]);
    const one = await ask('GET', `/attachments/${added.body.attachmentId}`, office.people.councilClerk);
    expect(api.misfits('Attachment', one.body)).toBeNull();

    const response = await fetch(
      `${api.url}/api/v1/attachments/${added.body.attachmentId}/versions/1/content`,
      { headers: { authorization: `Bearer ${await api.issuer.token(office.people.mayor.subject)}` } },
    );
    expect(sha256(new Uint8Array(await response.arrayBuffer()))).toBe(sha256(content));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="Bruggen ? plan.pdf"; filename*=UTF-8''Bruggen%20%E2%80%93%20plan.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'repr-digest': `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
      'cache-control': 'no-store',
    });
    expect(await files('uploads')).toEqual([]);
  });

  it('a download that breaks off goes on where it stopped: parts of a file, and none beyond its end', async () => {
    const content = Buffer.concat([pdf, randomBytes(5000)]);
    const added = await attach('Plan.pdf', content);
    const { attachmentId, checksum } = added.body as { attachmentId: string; checksum: string };
    const fetched = async (headers: Record<string, string>, method = 'GET') => {
      const response = await fetch(`${api.url}/api/v1/attachments/${attachmentId}/versions/1/content`, {
        ...{ method, headers: { ...headers, authorization: `Bearer ${await token()}` } },
      });
      return {
        ...response,
        status: response.status,
        headers: response.headers,
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };
    const token = () => api.issuer.token(office.people.mayor.subject);
    const { length } = content;
    for (const [range, start, end] of [
      ['bytes=0-99', 0, 99],
      ['bytes=1000-', 1000, length - 1],
      ['bytes=-10', length - 10, length - 1],
      [`bytes=${length - 1}-${length + 500}`, length - 1, length - 1],
    ] as const) {
      const part = await fetched({ range });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe(`bytes ${start}-${end}/${length}`);
      expect(part.bytes.equals(content.subarray(start, end + 1))).toBe(true);
    }
    const whole = await fetched({});
    expect(whole.status).toBe(200);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('etag')).toBe(`"${checksum}"`);
    expect(await fetched({ range: 'bytes=0-9', 'if-range': `"${checksum}"` })).toMatchObject({ status: 206 });
    const other = await fetched({ range: 'bytes=0-9', 'if-range': `"${'0'.repeat(64)}"` });
    expect([other.status, other.bytes.length]).toEqual([200, length]);
    expect((await fetched({ range: 'bytes=0-1,5-6' })).bytes.length).toBe(length);
    expect((await fetched({ range: 'lines=1-2' })).status).toBe(200);
    const beyond = await fetched({ range: `bytes=${length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${length}`);
    expect(JSON.parse(beyond.bytes.toString())).toMatchObject({ code: 'range-not-satisfiable', status: 416 });
    expect((await fetched({}, 'HEAD')).bytes.length).toBe(0);
  });

  it('a file is fetched from the version that was submitted with it, also when it was taken away since', async () => {
    const added = await attach('Plan.pdf', pdf);
    const { attachmentId, checksum } = added.body as { attachmentId: string; checksum: string };
    const { unitOfWork, identifiers, digest } = api.infrastructure.useCases;
    const now = new Date().toISOString();
    const call = { organisationId: office.organisationId, actor: null, requestId: null, idempotency: null };
    await unitOfWork.run(
      { ...call, now, today: now.slice(0, 10) },
      async ({ contributions, attachments }) => {
        const files = await attachments.lastVersionsOf({ type: 'contribution', id: contributionId });
        const content = { sections: [], figures: [], attachments: files };
        await contributions.insertVersion({
          ...{ id: identifiers.next(), contributionId, number: 1, revises: null, content },
          ...{ qualityStatement: { timely: true, correct: true, complete: true }, checksum: digest(content) },
          ...{ submittedBy: office.people.teamManager.id, onBehalfOf: null, submittedAt: now, late: false },
        });
        return null;
      },
    );
    await ask('POST', `/attachments/${attachmentId}/remove`, office.people.contributor, {
      body: { reason: 'x' },
    });
    const frozen = (number: number, attachment = attachmentId) =>
      ask(
        'GET',
        `/contributions/${contributionId}/versions/${number}/attachments/${attachment}/content`,
        office.people.mayor,
      );
    const file = await frozen(1);
    expect(file.status).toBe(200);
    expect(file.headers.get('etag')).toBe(`"${checksum}"`);
    expect((await frozen(2)).status).toBe(404);
    expect((await frozen(1, identifiers.next())).status).toBe(404);
    const version = await ask('GET', `/contributions/${contributionId}/versions/1`, office.people.mayor);
    expect(api.misfits('ContributionVersion', version.body)).toBeNull();
  });

  it('an upload that breaks off in the middle goes on where it stopped', async () => {
    const { id } = (await start({ name: 'a.pdf', bytes: pdf.length })).body as { id: string };
    await send(id, 0, pdf.subarray(0, 1000));
    // The connection breaks while a piece is on its way: nothing of it counts.
    const broken = new AbortController();
    const half = fetch(`${api.url}/api/v1/attachment-uploads/${id}`, {
      method: 'PATCH',
      signal: broken.signal,
      duplex: 'half',
      headers: {
        authorization: `Bearer ${await api.issuer.token(writer().subject)}`,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': '1000',
      },
      body: new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new Uint8Array(pdf.subarray(1000, 1500)));
          setTimeout(() => broken.abort(), 50);
          return new Promise(() => undefined);
        },
      }),
    } as RequestInit);
    await expect(half).rejects.toThrow();
    expect((await complete(id)).body).toMatchObject({ code: 'upload-incomplete', data: { offset: 1000 } });
    const progress = await ask('GET', `/attachment-uploads/${id}`, writer());
    expect(progress.body).toMatchObject({ offset: 1000, bytes: pdf.length });
    expect((await send(id, 0, pdf)).body).toMatchObject({
      code: 'upload-offset-wrong',
      data: { offset: 1000 },
    });
    expect((await send(id, 1000, pdf.subarray(1000))).body).toMatchObject({ offset: pdf.length });
    expect((await complete(id)).body).toMatchObject({ checksum: sha256(pdf) });
  });

  it('of two pieces for the same place one counts', async () => {
    const { id } = (await start({ name: 'a.pdf', bytes: pdf.length })).body as { id: string };
    const answers = await Promise.all([send(id, 0, pdf), send(id, 0, pdf)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await complete(id)).body).toMatchObject({ checksum: sha256(pdf) });
  });

  it('completing twice with one Idempotency-Key attaches once', async () => {
    const { id } = (await start({ name: 'a.pdf', bytes: pdf.length })).body as { id: string };
    await send(id, 0, pdf);
    const again = () =>
      ask('POST', `/attachment-uploads/${id}/complete`, writer(), {
        body: {},
        headers: { 'idempotency-key': `key-${id}` },
      });
    const [first, second] = [await again(), await again()];
    expect(second.body).toEqual(first.body);
    expect(await listed()).toHaveLength(1);
    expect((await complete(id)).body).toMatchObject({ code: 'not-found' });
  });

  it('a new version keeps the old one, which can still be fetched', async () => {
    const { attachmentId } = (await attach('a.pdf', pdf)).body as { attachmentId: string };
    expect((await attach('b.docx', docx, { attachmentId })).body).toMatchObject({ version: 2 });
    expect(await listed()).toMatchObject([{ id: attachmentId, name: 'b.docx', versionNumber: 2 }]);
    const { body } = await ask('GET', `/attachments/${attachmentId}`, writer());
    expect(body.versions).toMatchObject([
      { number: 2, mediaType: expect.stringContaining('wordprocessingml') },
      { number: 1, mediaType: 'application/pdf', checksum: sha256(pdf) },
    ]);
  });

  it('tells the history what was attached and taken away, never a name, and verifies it', async () => {
    const { attachmentId } = (await attach('Geheim.txt', text('een, twee\n'))).body as {
      attachmentId: string;
    };
    const removed = await ask('POST', `/attachments/${attachmentId}/remove`, writer(), {
      body: { reason: 'old' },
    });
    expect(removed.status).toBe(204);
    expect(await listed()).toEqual([]);
    for (const gone of ['', '/versions/1/content']) {
      expect((await ask('GET', `/attachments/${attachmentId}${gone}`, writer())).status).toBe(404);
    }
    const { body } = await ask(
      'GET',
      `/cycles/${cycleId}/history?subjectId=${attachmentId}`,
      office.people.concernController,
    );
    expect(body.items).toMatchObject([
      { type: 'attachment.added', after: { version: 1, checksum: sha256(text('een, twee\n')) } },
      { type: 'attachment.removed', reason: 'old' },
    ]);
    expect(JSON.stringify(body) + api.log).not.toContain('Geheim');
    const verified = `/cycles/${cycleId}/history/verification`;
    expect((await ask('GET', verified, office.people.concernController)).body.holds).toBe(true);
    await api.dataSource.query('ALTER TABLE attachment_version DISABLE TRIGGER USER');
    await api.dataSource.query(
      `UPDATE attachment_version SET checksum = repeat('0', 64) WHERE attachment_id = $1`,
      [attachmentId],
    );
    await api.dataSource.query('ALTER TABLE attachment_version ENABLE TRIGGER USER');
    expect((await ask('GET', verified, office.people.concernController)).body).toMatchObject({
      holds: false,
      deviations: [{ record: 'attachmentVersion', id: attachmentId, number: 1, field: 'checksum' }],
    });
  });

  describe('refuses', () => {
    it.each([
      ['a program', 'a.exe', Buffer.concat([Buffer.from('MZ'), randomBytes(300)])],
      [
        'a program with a lying ending',
        'a.pdf',
        Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), randomBytes(300)]),
      ],
      ['a picture that is called a document', 'a.pdf', png],
      ['HTML', 'a.txt', text('  <!doctype html><script>alert(1)</script>')],
      ['SVG', 'a.png', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
      ['a script', 'a.txt', text('#!/bin/sh\nrm -rf /\n')],
      ['a document with macros', 'a.docx', docm],
      ['an archive', 'a.docx', zipSync({ 'run.exe': randomBytes(10) })],
      ['text that is none', 'a.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41])],
    ])('attachment-type-refused: %s', async (_, name, content) => {
      expect((await attach(name, content)).body).toMatchObject({ code: 'attachment-type-refused' });
      expect(await listed()).toEqual([]);
      expect(await files('uploads')).toEqual([]);
    });

    it.each(['../../../etc/passwd.pdf', 'a\\b.pdf', 'kwijt\u202Efdp.exe', 'a\u2066b.pdf', 'zonder einde'])(
      'attachment-name-refused: %j',
      async (name) => {
        expect((await start({ name, bytes: 10 })).body).toMatchObject({ code: 'attachment-name-refused' });
      },
    );

    it('attachment-too-large: 2 GB, before a byte is sent; zero bytes; and more bytes than announced', async () => {
      const huge = await start({ name: 'a.pdf', bytes: 2 * 1024 ** 3 });
      expect(huge).toMatchObject({
        status: 413,
        body: { code: 'attachment-too-large', data: { limit: 250_000_000 } },
      });
      expect((await start({ name: 'a.pdf', bytes: 0 })).body).toMatchObject({
        code: 'invalid-input',
        errors: [{ pointer: '/body/bytes' }],
      });
      const { id } = (await start({ name: 'a.pdf', bytes: 10 })).body as { id: string };
      expect((await send(id, 0, pdf)).body).toMatchObject({ code: 'invalid-input' });
      expect((await send(id, 0, new Uint8Array())).body).toMatchObject({ code: 'invalid-input' });
      const tooMuch = await send(id, 0, new Uint8Array(8 * 1024 * 1024 + 1));
      expect(tooMuch).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
      expect((await send(id, 'x', pdf)).status).toBe(400);
    });

    it('checksum-mismatch: what arrived is not what was sent', async () => {
      const { id } = (await start({ name: 'a.pdf', bytes: pdf.length })).body as { id: string };
      await send(id, 0, pdf);
      const answer = await complete(id, { checksum: sha256(png) });
      expect(answer).toMatchObject({ status: 409, body: { code: 'checksum-mismatch' } });
      expect(await listed()).toEqual([]);
    });

    it('not-permitted: who does not write the contribution', async () => {
      for (const person of [office.people.finance, office.people.mayor, office.people.concernManager]) {
        expect((await start({ name: 'a.pdf', bytes: 10 }, person)).body).toMatchObject({
          code: 'not-permitted',
        });
      }
      const { attachmentId } = (await attach('a.pdf', pdf)).body as { attachmentId: string };
      const remove = await ask('POST', `/attachments/${attachmentId}/remove`, office.people.mayor, {
        body: { reason: 'x' },
      });
      expect(remove.status).toBe(403);
    });

    it('contribution-not-editable: while it is judged, also what was on its way', async () => {
      const { id } = (await start({ name: 'a.pdf', bytes: pdf.length })).body as { id: string };
      await send(id, 0, pdf);
      await api.dataSource.query(`UPDATE contribution SET status = 'submitted' WHERE id = $1`, [
        contributionId,
      ]);
      expect((await complete(id)).body).toMatchObject({ code: 'contribution-not-editable' });
      expect((await start({ name: 'a.pdf', bytes: 10 })).body).toMatchObject({
        code: 'contribution-not-editable',
      });
    });

    it('not-found: for another organisation, and for another person’s upload', async () => {
      const { attachmentId } = (await attach('a.pdf', pdf)).body as { attachmentId: string };
      const stranger = other.people.contributor;
      for (const address of [
        `/attachments/${attachmentId}`,
        `/attachments/${attachmentId}/versions/1/content`,
      ]) {
        expect((await ask('GET', address, stranger)).status).toBe(404);
      }
      const theirs = await ask(
        'GET',
        `/attachments?subjectType=contribution&subjectId=${contributionId}`,
        stranger,
      );
      expect(theirs.body).toEqual([]);
      expect((await start({ name: 'a.pdf', bytes: 10 }, stranger)).status).toBe(404);
      const { id } = (await start({ name: 'a.pdf', bytes: pdf.length })).body as { id: string };
      expect((await send(id, 0, pdf, office.people.teamManager)).status).toBe(404);
      expect((await complete(randomUUID())).status).toBe(404);
    });
  });

  it('throws away uploads that expired and files that nothing refers to, and nothing else', async () => {
    const kept = (await attach('a.pdf', pdf)).body as { checksum: string };
    const { id: fresh } = (await start({ name: 'b.pdf', bytes: pdf.length })).body as { id: string };
    await send(fresh, 0, pdf.subarray(0, 10));
    const { id: expired } = (await start({ name: 'c.pdf', bytes: pdf.length })).body as { id: string };
    await send(expired, 0, pdf.subarray(0, 10));
    await api.dataSource.query(
      `UPDATE attachment_upload SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [expired],
    );
    // What a process left behind that died before it wrote the row.
    const orphan = sha256(text('orphan'));
    const place = path.join(api.attachments, 'content', orphan.slice(0, 2), orphan);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, 'orphan');
    const longAgo = new Date(Date.now() - 72 * 3_600_000);
    await utimes(place, longAgo, longAgo);
    const keptPlace = path.join(api.attachments, 'content', kept.checksum.slice(0, 2), kept.checksum);
    await utimes(keptPlace, longAgo, longAgo);

    expect(await api.infrastructure.clearStorage()).toEqual({ uploads: 1, content: 1 });
    expect(await files('uploads')).toContain(fresh);
    expect(await files('uploads')).not.toContain(expired);
    expect(await files('content')).toContain(kept.checksum);
    expect(await files('content')).not.toContain(orphan);
    expect((await send(expired, 10, pdf)).status).toBe(404);
    expect((await ask('DELETE', `/attachment-uploads/${fresh}`, writer())).status).toBe(204);
    expect(await files('uploads')).not.toContain(fresh);
  });
});
