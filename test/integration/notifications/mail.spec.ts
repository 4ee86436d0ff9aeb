import ICAL from 'ical.js';
import { setTimeout as wait } from 'node:timers/promises';
import { PostgresMailQueue } from '#persistence/mail-queue.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { NoticeRoom, webUrl } from './notice-room.js';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('mail about what people are told', () => {
  let room: NoticeRoom;
  let made = 0;

  beforeAll(async () => {
    room = await NoticeRoom.open();
  });
  beforeEach(async () => {
    room.now = Date.parse('2027-03-02T09:00:00.000Z');
    await room.refurnish(`post-${(made += 1)}`);
  });
  afterAll(() => room?.close());

  const recipients = () => room.server.received.map(({ recipient }) => recipient).sort();
  const only = () => {
    expect(room.server.received).toHaveLength(1);
    return room.server.received[0] as (typeof room.server.received)[number];
  };

  describe('what is in it', () => {
    it('says in Dutch, as text and as HTML, what happened, with a link to it', async () => {
      await room.tell({}, 'generalDirector');
      await room.bring();
      const mail = only();
      expect(mail.recipient).toBe(room.addressOf('concernManager'));
      expect(mail.subject).toBe('Uiterste datum verplaatst: begroting 2028');
      expect(mail.from?.address).toBe('cyclusregie@waterrijk.example');
      const link = `${webUrl}/cycles/${room.cycleId}`;
      for (const part of [
        'Uiterlijk 14 november 2027.',
        'Dat was 12 november 2027.',
        'Door generalDirector.',
        link,
      ]) {
        expect(mail.text).toContain(part);
        expect(mail.html).toContain(part);
      }
      expect(mail.html).toContain('<html lang="nl-NL">');
      const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
      expect(header('auto-submitted')).toBe('auto-generated');
      expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@waterrijk\.example>$/);
    });

    it('says it in English to who chose that', async () => {
      await room.prefer('concernManager', 'immediately', 'en');
      await room.tell({ kind: 'cycleWithdrawn', facts: {} });
      await room.bring();
      expect(only()).toMatchObject({ subject: 'Cycle withdrawn: budget 2028' });
      expect(only().html).toContain('<html lang="en">');
    });

    it('takes names for text, never for HTML or for headers', async () => {
      await room.dataSource.query('UPDATE person SET display_name = $2 WHERE id = $1', [
        room.office.people.generalDirector.id,
        '<img src=x onerror=alert(1)>\r\nBcc: all@example.org',
      ]);
      await room.tell({}, 'generalDirector');
      await room.bring();
      expect(only().html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(only().html).not.toContain('<img');
      expect(only().bcc).toBeUndefined();
    });
  });

  describe('to whom', () => {
    it('everybody in the role, each once, however often it is told', async () => {
      const to = { role: 'teamManager', unitId: room.office.units.team[0] as string } as const;
      for (let time = 0; time < 3; time += 1) await room.tell({ to, dedupeKey: 'same' });
      await room.bring();
      await room.tell({ to, dedupeKey: 'same' });
      await room.bring();
      expect(recipients()).toEqual([room.addressOf('teamManager')]);
    });

    it('nobody of their own act', async () => {
      await room.tell({}, 'concernManager');
      await room.bring();
      expect(room.server.received).toEqual([]);
      expect(await room.mails()).toEqual([]);
    });

    it('the mailbox of the role when a group is asked, in its language', async () => {
      await room.dataSource.query(
        `INSERT INTO role_mailbox (organisation_id, role, unit_id, address, locale) VALUES ($1, 'finance', NULL, $2, 'en')`,
        [room.office.organisationId, 'financien@groep.example'],
      );
      await room.tell({ to: { role: 'finance', unitId: null } });
      await room.tell({ to: { personId: room.office.people.finance.id } });
      await room.bring();
      expect(recipients()).toEqual([room.addressOf('finance'), 'financien@groep.example'].sort());
      const toMailbox = room.server.received.find(({ recipient }) => recipient.includes('groep'));
      expect(toMailbox?.subject).toBe('Deadline moved: budget 2028');
      expect(toMailbox?.text).not.toContain('/preferences');
    });

    it('somebody in the language they chose to see, unless they chose another for mail', async () => {
      const { id } = room.office.people.finance;
      await room.dataSource.query(`UPDATE person SET locale = 'en' WHERE id = $1`, [id]);
      await room.tell({ to: { personId: id } });
      await room.bring();
      expect(only().subject).toBe('Deadline moved: budget 2028');
      await room.prefer('finance', 'immediately', 'nl-NL');
      await room.tell({ to: { personId: id } });
      await room.bring();
      expect(room.server.received.at(-1)?.subject).toBe('Uiterste datum verplaatst: begroting 2028');
    });

    it('nobody by mail who has no address; the administrator sees it', async () => {
      await room.dataSource.query('UPDATE person SET email = NULL WHERE id = $1', [
        room.office.people.concernManager.id,
      ]);
      await room.tell({});
      await room.bring();
      expect(await room.mails()).toEqual([
        { status: 'dropped', attempts: 1, failure: 'no-address', reply_code: null },
      ]);
    });

    it('nobody where no mail is sent, also not later', async () => {
      await room.tell({});
      await room.distribute(false);
      await room.bring();
      expect(room.server.received).toEqual([]);
    });
  });

  describe('as people prefer', () => {
    it('once a day together, on the organisation’s clock, without what was read; once, with two that gather', async () => {
      await room.prefer('concernManager', 'daily');
      for (const dedupeKey of ['een', 'twee', 'gelezen']) await room.tell({ dedupeKey });
      await room.distribute();
      await room.dataSource.query(
        `UPDATE notification SET read_at = now() FROM notice
         WHERE notice.id = notice_id AND notice.organisation_id = $1 AND dedupe_key = 'gelezen'`,
        [room.office.organisationId],
      );
      expect(await room.gather()).toBe(0); // made after seven today: for tomorrow

      room.now = Date.parse('2027-03-03T05:59:00.000Z'); // 6:59 in Amsterdam
      expect(await room.gather()).toBe(0);
      room.now += minute;
      expect((await Promise.all([room.gather(), room.gather()])).reduce((sum, count) => sum + count)).toBe(1);
      expect(await room.gather()).toBe(0);
      await room.sender().sendDue();
      expect(only().subject).toBe('Uw overzicht (2)');
      expect(only().text?.match(/Uiterste datum verplaatst/g)).toHaveLength(2);

      room.now += day;
      await room.gather();
      await room.sender().sendDue();
      expect(room.server.received).toHaveLength(1);
    });

    it('an escalation comes at once, to who wants a digest and to who wants nothing', async () => {
      await room.prefer('concernManager', 'daily');
      await room.prefer('generalDirector', 'escalationsOnly');
      for (const role of ['concernManager', 'generalDirector'] as const) {
        await room.tell({ to: { role, unitId: null }, kind: 'cycleStarted' });
        await room.tell({ to: { role, unitId: null }, kind: 'taskEscalated' });
      }
      await room.bring();
      expect(recipients()).toEqual([room.addressOf('concernManager'), room.addressOf('generalDirector')]);
      expect(room.server.received.every(({ subject }) => subject?.startsWith('Te laat'))).toBe(true);
    });
  });

  describe('about tasks', () => {
    const openTask = () =>
      room.run(async (transaction) => {
        const [task] = await transaction.tasks.insert(room.cycleId, [
          {
            key: `preparation/1/prepareCycle/${uuidV7.next()}/1`,
            kind: 'prepareCycle',
            phase: 'preparation',
            round: 1,
            subject: null,
            candidate: { role: 'concernManager', unitId: null, personId: null },
            dueOn: '2027-04-01',
            notBefore: null,
            priority: 'normal',
          },
        ]);
        if (!task) throw new Error('no task');
        transaction.tell({
          kind: 'taskReminder',
          to: { role: 'concernManager', unitId: null },
          cycleId: room.cycleId,
          taskId: task.id,
          facts: { dueOn: task.dueOn, daysLeft: 3 },
          dedupeKey: `taskReminder/${task.id}/3`,
        });
        return task;
      });

    it('leads to the task, and says how long there is', async () => {
      const task = await openTask();
      await room.bring();
      expect(only().subject).toBe('Herinnering: Cyclus voorbereiden, begroting 2028');
      expect(only().text).toContain('Er zijn nog 3 werkdagen.');
      expect(only().text).toContain(`${webUrl}/tasks/${task.id}`);
    });

    it('says nothing any more of what has been done meanwhile', async () => {
      const task = await openTask();
      await room.distribute();
      await room.run((transaction) =>
        transaction.tasks.save({ ...task, status: 'withdrawn', withdrawnBecause: 'unit-dropped' }),
      );
      await room.sender().sendDue();
      expect(room.server.received).toEqual([]);
      expect(await room.mails()).toMatchObject([{ status: 'dropped', failure: 'overtaken' }]);
    });
  });

  describe('about a meeting', () => {
    const planned = async (attempt: number, startsAt: string): Promise<string> => {
      const id = uuidV7.next();
      await room.dataSource.query(
        `INSERT INTO meeting (id, organisation_id, cycle_id, kind, phase, round, attempt, starts_at, place)
         VALUES ($1, $2, $3, 'closingSession', 'slotbijeenkomst', 1, $4, $5, 'Raadzaal')`,
        [id, room.office.organisationId, room.cycleId, attempt, startsAt],
      );
      return id;
    };
    const bring = async (
      kind: 'meetingInvited' | 'meetingChanged' | 'meetingCancelled',
      meetingId: string,
    ) => {
      await room.tell({
        kind,
        meetingId,
        to: { personId: room.office.people.finance.id },
        facts: { phase: 'slotbijeenkomst' },
      });
      await room.bring();
      const mail = room.server.received.at(-1);
      const [attached] = mail?.attachments.filter(({ mimeType }) => mimeType === 'text/calendar') ?? [];
      if (!mail || !attached) throw new Error('no invitation');
      const text =
        typeof attached.content === 'string' ? attached.content : new TextDecoder().decode(attached.content);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const component = calendar.getFirstSubcomponent('vevent');
      if (!component) throw new Error('no event');
      const event = new ICAL.Event(component);
      return {
        subject: mail.subject,
        method: calendar.getFirstPropertyValue('method'),
        attached: attached.method,
        uid: event.uid,
        sequence: event.sequence,
        status: component.getFirstPropertyValue('status'),
        start: event.startDate.toString(),
        attendee: String(event.attendees[0]?.getFirstValue()).toLowerCase(),
      };
    };

    it('carries an invitation, then what changed, then that it is off: one appointment all along', async () => {
      await room.prefer('finance', 'daily'); // what belongs in a calendar waits for no digest
      const first = await bring('meetingInvited', await planned(1, '2027-07-21T12:00:00Z'));
      expect(first).toMatchObject({
        subject: 'Uitnodiging: Slotbijeenkomst, begroting 2028',
        method: 'REQUEST',
        sequence: 0,
        status: 'CONFIRMED',
        start: '2027-07-21T14:00:00',
        attendee: `mailto:${room.addressOf('finance')}`,
      });
      const again = await planned(2, '2027-07-23T12:00:00Z');
      expect(await bring('meetingChanged', again)).toMatchObject({
        uid: first.uid,
        method: 'REQUEST',
        sequence: 1,
        start: '2027-07-23T14:00:00',
      });
      expect(await bring('meetingCancelled', again)).toMatchObject({
        uid: first.uid,
        method: 'CANCEL',
        sequence: 2,
        status: 'CANCELLED',
      });
      expect(room.server.received[0]?.text).toContain('woensdag 21 juli 2027 om 14:00');
    });
  });

  describe('when the mail server fails', () => {
    const tellTwo = async () => {
      for (const role of ['concernManager', 'finance'] as const) {
        await room.tell({ to: { role, unitId: null } });
        await room.distribute();
      }
    };

    it('a recipient who is refused is given up, for the administrator to see; others get theirs', async () => {
      room.server.behaviours.set(room.addressOf('concernManager'), 'refuse');
      await tellTwo();
      await room.sender().sendDue();
      expect(recipients()).toEqual([room.addressOf('finance')]);
      expect(await room.mails()).toEqual([
        { status: 'failed', attempts: 1, failure: 'recipient-refused', reply_code: 550 },
        { status: 'sent', attempts: 1, failure: null, reply_code: null },
      ]);
    });

    it('a message that is refused is given up', async () => {
      room.server.behaviours.set(room.addressOf('concernManager'), 'refuseMessage');
      await tellTwo();
      await room.sender().sendDue();
      expect(await room.mails()).toMatchObject([
        { status: 'failed', failure: 'message-refused', reply_code: 554 },
        { status: 'sent' },
      ]);
    });

    it('who is put off is tried again, later each time, under the same Message-ID', async () => {
      room.server.behaviours.set(room.addressOf('concernManager'), 'defer');
      await tellTwo();
      await room.sender().sendDue();
      expect(recipients()).toEqual([room.addressOf('finance')]);
      expect((await room.mails())[0]).toMatchObject({ status: 'waiting', failure: 'recipient-deferred' });
      await room.sender().sendDue();
      expect((await room.mails())[0]).toMatchObject({ attempts: 1 });
      room.now += minute;
      await room.sender().sendDue();
      room.now += minute;
      await room.sender().sendDue();
      expect((await room.mails())[0]).toMatchObject({ attempts: 2 });
      room.server.behaviours.clear();
      room.now += minute;
      await room.sender().sendDue();
      expect((await room.mails())[0]).toEqual({
        status: 'sent',
        attempts: 3,
        failure: null,
        reply_code: null,
      });
    });

    it('a server that hangs holds up no act, and is left alone for a while', async () => {
      room.server.behaviour = 'hang';
      await tellTwo();
      const sender = room.sender({ mailer: room.mailer({ silenceMs: 1_000 }) });
      let hanging = true;
      const sending = sender.sendDue().then((sent) => {
        hanging = false;
        return sent;
      });
      while (hanging && room.server.connections === 0) await wait(5);
      await room.tell({ kind: 'cycleStarted' });
      expect(await room.distribute()).toBe(1);
      expect(hanging).toBe(true);
      expect(await sending).toBe(0);
      expect(room.server.connections).toBe(1); // the second mail would not fare better
      expect((await room.mails())[0]).toMatchObject({ status: 'waiting', failure: 'server-timeout' });
      expect(await sender.sendDue()).toBe(0);
      expect(room.server.connections).toBe(1);

      room.server.behaviour = 'accept';
      room.now += 5 * minute;
      expect(await sender.sendDue()).toBe(3);
    });

    it('a server that drips is given up in the end', async () => {
      room.server.behaviour = 'hangAfterMessage';
      await room.tell({});
      await room.distribute();
      await room.sender({ mailer: room.mailer({ silenceMs: 30_000, patienceMs: 300 }) }).sendDue();
      expect(await room.mails()).toMatchObject([{ status: 'waiting', failure: 'server-timeout' }]);
    });

    it('a server that is not there is tried again', async () => {
      await room.tell({});
      await room.distribute();
      const nowhere = { url: 'smtp://127.0.0.1:1', from: { address: 'a@example.org', name: 'a' } };
      const { SmtpMailer } = await import('../../../apps/worker/mail/smtp-mailer.js');
      await room.sender({ mailer: new SmtpMailer(nowhere) }).sendDue();
      expect(await room.mails()).toMatchObject([{ status: 'waiting', failure: 'server-unreachable' }]);
      room.now += minute;
      await room.sender().sendDue();
      expect(room.server.received).toHaveLength(1);
    });

    it('a server that dies in the middle of a message gets it once more, and keeps it once', async () => {
      room.server.behaviour = 'breakOff';
      await room.tell({});
      await room.distribute();
      await room.sender().sendDue();
      expect(await room.mails()).toMatchObject([{ status: 'waiting', attempts: 1 }]);
      room.server.behaviour = 'accept';
      room.now += minute;
      await room.sender().sendDue();
      expect(await room.mails()).toMatchObject([{ status: 'sent', attempts: 2 }]);
      expect(room.server.received).toHaveLength(1);
    });

    it('a server that took the message without saying so gets it again, recognisable as the same', async () => {
      room.server.behaviour = 'takeAndBreakOff';
      await room.tell({});
      await room.distribute();
      await room.sender().sendDue();
      room.server.behaviour = 'accept';
      room.now += minute;
      await room.sender().sendDue();
      expect(room.server.received).toHaveLength(2);
      expect(new Set(room.server.received.map(({ messageId }) => messageId)).size).toBe(1);
    });

    it('is given up after some days', async () => {
      room.server.behaviour = 'defer';
      await room.tell({});
      await room.distribute();
      await room.dataSource.query('UPDATE mail SET attempts = 39 WHERE organisation_id = $1', [
        room.office.organisationId,
      ]);
      await room.sender().sendDue();
      expect(await room.mails()).toEqual([
        { status: 'failed', attempts: 40, failure: 'recipient-deferred', reply_code: 451 },
      ]);
    });
  });

  describe('with several senders', () => {
    it('each mail goes out once', async () => {
      for (let count = 0; count < 60; count += 1) await room.tell({});
      await Promise.all([room.distribute(), room.distribute(), room.distribute()]);
      const sent = await Promise.all(Array.from({ length: 4 }, () => room.sender().sendDue()));
      expect(sent.reduce((sum, count) => sum + count)).toBe(60);
      expect(room.server.received).toHaveLength(60);
      expect(new Set(room.server.received.map(({ messageId }) => messageId)).size).toBe(60);
    });

    it('what one had in hand when it died is sent by another once its lease ends; it can settle nothing any more', async () => {
      await room.tell({});
      await room.distribute();
      const queue = new PostgresMailQueue(room.dataSource);
      const now = () => new Date(room.now).toISOString();
      const dead = await queue.claim(uuidV7.next(), now(), new Date(room.now + 5 * minute).toISOString());
      expect(dead).not.toBeNull();
      expect(await room.sender().sendDue()).toBe(0);
      room.now += 5 * minute;
      expect(await room.sender().sendDue()).toBe(1);
      if (dead) expect(await queue.retry(dead, 'server-timeout', null, now())).toBe(false);
      expect(await room.mails()).toMatchObject([{ status: 'sent', attempts: 2 }]);
    });
  });
});
