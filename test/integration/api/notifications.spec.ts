import type { Call } from '#application/ports.js';
import type { NewNotice } from '#domain/notification/notice.js';
import type { Role } from '#domain/people/roles.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { NoticeDistributor } from '#persistence/notice-distributor.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';

describe('notifications over HTTP', () => {
  const api = new TestApi();
  let office: Office;
  let elsewhere: Office;
  let made = 0;

  beforeAll(async () => {
    await api.start();
    elsewhere = await createOffice(api.dataSource, 'elders');
  });
  beforeEach(async () => {
    office = await createOffice(api.dataSource, `meldingen-${(made += 1)}`);
  });
  afterAll(() => api.stop());

  const as = (role: Role, at = office) => at.people[role].subject;
  const ask = (method: string, path: string, role: Role, body?: unknown, headers?: Record<string, string>) =>
    api.ask(method, `/api/v1${path}`, { as: as(role), body, ...(headers && { headers }) });

  /** Tells, as a worker does once the transaction has committed. */
  const tell = async (notice: Partial<NewNotice>, mails = true, by: Role | null = null) => {
    const now = new Date().toISOString();
    const call: Call = {
      organisationId: office.organisationId,
      actor: by ? { personId: office.people[by].id, capacities: [] } : null,
      requestId: null,
      now,
      today: now.slice(0, 10),
      idempotency: null,
    };
    await api.infrastructure.useCases.unitOfWork.run(call, async (transaction) =>
      transaction.tell({
        kind: 'deadlineMoved',
        to: { role: 'finance', unitId: null },
        cycleId: null,
        facts: { dueOn: '2027-11-14' },
        dedupeKey: uuidV7.next(),
        ...notice,
      }),
    );
    await new NoticeDistributor(api.dataSource, {
      mails,
      identifiers: uuidV7,
      now: () => now,
    }).distributeOnce();
  };
  const titles = async (role: Role, query = '', language = 'nl') => {
    const { body } = await ask('GET', `/me/notifications${query}`, role, undefined, {
      'accept-language': language,
    });
    return (body.items as { title: string }[]).map(({ title }) => title);
  };
  const unread = async (role: Role) => (await ask('GET', '/me/notifications/counts', role)).body.unread;

  it('are told in the language that is asked for, to those concerned only', async () => {
    await tell({ kind: 'cycleStarted' });
    expect(await titles('finance')).toEqual(['Gestart: ']);
    expect(await titles('finance', '', 'en')).toEqual(['Started: ']);
    expect(await titles('councilClerk')).toEqual([]);
    const { body } = await api.ask('GET', '/api/v1/me/notifications', { as: as('finance', elsewhere) });
    expect(body).toEqual({ items: [], next: null });
  });

  it('come page by page, the newest first, each once', async () => {
    for (let number = 1; number <= 5; number += 1) await tell({ facts: { dueOn: `2027-11-0${number}` } });
    const lines: string[] = [];
    let cursor = '';
    do {
      const { body } = await ask('GET', `/me/notifications?limit=2${cursor}`, 'finance', undefined, {
        'accept-language': 'en',
      });
      expect(api.misfits('NotificationPage', body)).toBeNull();
      lines.push(...body.items.map((item: { lines: string[] }) => item.lines[0]));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(lines).toEqual([5, 4, 3, 2, 1].map((number) => `Due by ${number} November 2027.`));
    expect((await ask('GET', '/me/notifications?cursor=nonsense', 'finance')).body.code).toBe(
      'invalid-input',
    );
  });

  it('are read, unread, and read all together up to what was seen', async () => {
    for (let number = 0; number < 3; number += 1) await tell({});
    const { items } = (await ask('GET', '/me/notifications', 'finance')).body;
    const [newest, middle] = items as { id: string; createdAt: string }[];
    expect(await unread('finance')).toBe(3);
    for (const method of ['PUT', 'PUT', 'DELETE', 'PUT'])
      expect((await ask(method, `/me/notifications/${newest?.id}/read`, 'finance')).status).toBe(204);
    expect(await unread('finance')).toBe(2);
    expect(await titles('finance', '?status=unread')).toHaveLength(2);
    await ask('DELETE', `/me/notifications/${newest?.id}/read`, 'finance');
    expect(
      (await ask('POST', '/me/notifications/read', 'finance', { until: middle?.createdAt })).status,
    ).toBe(204);
    expect(await unread('finance')).toBe(1);
    await ask('POST', '/me/notifications/read', 'finance', {});
    expect(await unread('finance')).toBe(0);
  });

  it('of somebody else can not be marked: not-found', async () => {
    await tell({});
    const [{ id }] = (await ask('GET', '/me/notifications', 'finance')).body.items;
    expect((await ask('PUT', `/me/notifications/${id}/read`, 'councilClerk')).body.code).toBe('not-found');
    expect(await unread('finance')).toBe(1);
  });

  it('reach the pages of those concerned at once, and of nobody else', async () => {
    const listen = async (role: Role) => {
      const response = await fetch(`${api.url}/api/v1/events`, {
        headers: { authorization: `Bearer ${await api.issuer.token(as(role))}` },
      });
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      let heard = '';
      const until = async (text: string) => {
        while (!heard.includes(text)) heard += new TextDecoder().decode((await reader.read()).value);
      };
      await until('connected');
      return { until, heard: () => heard, close: () => reader.cancel() };
    };
    const [concerned, other] = [await listen('finance'), await listen('councilClerk')];
    await tell({});
    await concerned.until('event: notification\ndata: {}');
    const [{ id }] = (await ask('GET', '/me/notifications', 'finance')).body.items;
    await ask('PUT', `/me/notifications/${id}/read`, 'finance');
    await concerned.until('event: notification\ndata: {}\n\nevent: notification\ndata: {}');
    await tell({ to: { role: 'councilClerk', unitId: null } });
    await other.until('event: notification');
    expect(other.heard().match(/event: /g)).toHaveLength(1);
    await Promise.all([concerned.close(), other.close()]);
  });

  it('are mailed as a person chooses', async () => {
    const { body } = await ask('GET', '/me/notification-preference', 'finance');
    expect(body).toEqual({
      mail: 'immediately',
      locale: null,
      organisationLocale: 'nl-NL',
      mailAddress: null,
    });
    expect(
      (await ask('PUT', '/me/notification-preference', 'finance', { mail: 'daily', locale: 'en' })).status,
    ).toBe(204);
    expect((await ask('GET', '/me/notification-preference', 'finance')).body).toMatchObject({
      mail: 'daily',
      locale: 'en',
    });
    await tell({});
    expect((await ask('GET', '/mails', 'administrator')).body.items).toEqual([]);
    const wrong = await ask('PUT', '/me/notification-preference', 'finance', { mail: 'never', locale: 'fr' });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/body/locale',
      '/body/mail',
    ]);
  });

  describe('mail, for the administrator', () => {
    it('shows how it went, and is sent once more when it was given up', async () => {
      await tell({});
      const { items } = (await ask('GET', '/mails', 'administrator')).body;
      expect(api.misfits('MailPage', { items, next: null })).toBeNull();
      expect(items).toMatchObject([{ status: 'waiting', attempts: 0, noticeKinds: ['deadlineMoved'] }]);
      const [{ id }] = items;
      expect((await ask('GET', '/mails/counts', 'administrator')).body).toMatchObject({
        waiting: 1,
        failed: 0,
      });
      expect((await ask('POST', `/mails/${id}/retry`, 'administrator', {})).body.code).toBe(
        'mail-not-given-up',
      );
      await api.dataSource.query(
        `UPDATE mail SET status = 'failed', failure = 'recipient-refused', reply_code = 550, attempts = 1,
           settled_at = now() WHERE id = $1`,
        [id],
      );
      expect((await ask('GET', '/mails?status=failed', 'administrator')).body.items).toMatchObject([
        { id, failure: 'recipient-refused', replyCode: 550 },
      ]);
      expect((await ask('POST', `/mails/${id}/retry`, 'administrator', {})).status).toBe(204);
      expect((await ask('GET', `/mails/${id}`, 'administrator')).body).toMatchObject({
        status: 'waiting',
        attempts: 0,
      });
    });

    it('is for nobody else, and not of another organisation', async () => {
      await tell({});
      const [{ id }] = (await ask('GET', '/mails', 'administrator')).body.items;
      expect((await ask('GET', '/mails', 'concernManager')).body.code).toBe('not-permitted');
      const other = await api.ask('GET', `/api/v1/mails/${id}`, { as: as('administrator', elsewhere) });
      expect(other.body.code).toBe('not-found');
    });

    it('of a group goes to a mailbox that was set; what can not be is refused and changes nothing', async () => {
      const set = (mailboxes: object[]) => ask('PUT', '/role-mailboxes', 'administrator', { mailboxes });
      const finance = { role: 'finance', unitId: null, address: 'financien@waterrijk.example', locale: null };
      const [team] = office.units.team;
      const ofTeam = { ...finance, role: 'teamManager', unitId: team };
      expect((await set([finance, ofTeam])).status).toBe(204);
      const stored = (await ask('GET', '/role-mailboxes', 'administrator')).body;
      expect(api.misfits('RoleMailboxes', stored)).toBeNull();
      expect(stored.mailboxes).toEqual([finance, ofTeam]);
      await tell({});
      expect((await ask('GET', '/mails', 'administrator')).body.items).toMatchObject([
        { role: 'finance', personId: null },
      ]);

      const wrong: [object[], string][] = [
        [[finance, finance], '/body/mailboxes/1/role'],
        [[{ ...finance, unitId: team }], '/body/mailboxes/0/unitId'],
        [[{ ...ofTeam, unitId: elsewhere.units.team[0] }], '/body/mailboxes/0/unitId'],
        [[{ ...finance, address: 'nergens' }], '/body/mailboxes/0/address'],
      ];
      for (const [mailboxes, pointer] of wrong) {
        const { status, body } = await set(mailboxes);
        expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
      }
      expect((await ask('GET', '/role-mailboxes', 'administrator')).body.mailboxes).toHaveLength(2);
      const history = await api.dataSource.query(
        `SELECT type, after FROM history_event WHERE organisation_id = $1 AND type = 'mailboxes.changed'`,
        [office.organisationId],
      );
      expect(history).toHaveLength(1);
      expect(JSON.stringify(history)).not.toContain('@');
    });
  });

  it('are there without a mail server too, and then no mail waits for one', async () => {
    await tell({}, false);
    expect(await titles('finance')).toHaveLength(1);
    expect((await ask('GET', '/mails', 'administrator')).body.items).toEqual([]);
  });
});
