import type { Role } from '#domain/people/roles.js';
import { addDays } from '#domain/shared/dates.js';
import { dayIn } from '#domain/shared/zoned.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';

/** The administrator gives and ends roles and enters absences; everybody enters their own. */
describe('people and roles over HTTP', () => {
  const api = new TestApi();
  let office: Office;
  let made = 0;
  const today = dayIn('Europe/Amsterdam', new Date().toISOString());

  beforeAll(async () => {
    await api.start();
  });
  beforeEach(async () => {
    office = await createOffice(api.dataSource, `mensen-${(made += 1)}`);
  });
  afterAll(() => api.stop());

  const ask = (method: string, path: string, role: Role = 'administrator', body?: unknown) =>
    api.ask(method, `/api/v1${path}`, { as: office.people[role].subject, body });
  const give = (personId: string, more: object = {}) =>
    ask('POST', `/people/${personId}/roles`, 'administrator', {
      role: 'finance',
      unitId: null,
      from: today,
      until: null,
      reason: 'komt in dienst',
      ...more,
    });
  const record = async (id: string) => (await ask('GET', `/people/${id}`)).body;
  const events = async (id: string): Promise<string[]> =>
    (await ask('GET', `/people/${id}/history`)).body.items.map(({ type }: { type: string }) => type);
  const capacities = async (subject: string): Promise<string[]> => {
    const { body } = await api.ask('GET', '/api/v1/me', { as: subject });
    return body.capacities?.map(({ role }: { role: string }) => role) ?? [];
  };

  it('a role is given for a period, works at once, and is told in the history with its reason', async () => {
    const { id, subject } = office.nobody;
    const { status, body } = await give(id);
    expect([status, api.misfits('GivenRole', body)]).toEqual([201, null]);
    expect(await capacities(subject)).toEqual(['finance']);
    expect(api.misfits('PersonRecord', await record(id))).toBeNull();
    expect((await record(id)).roles).toEqual([
      { id: body.roleId, role: 'finance', unitId: null, from: today, until: null },
    ]);
    const { items } = (await ask('GET', `/people/${id}/history`)).body;
    expect(items).toMatchObject([
      {
        type: 'role.given',
        reason: 'komt in dienst',
        actorId: office.people.administrator.id,
        after: { role: 'finance', from: today, until: null },
      },
    ]);
  });

  it('somebody is made known, given a role, and finds it there when they sign in for the first time', async () => {
    const subject = `nieuw-${made}`;
    const stranger = await api.ask('GET', '/api/v1/me', { as: subject });
    expect([stranger.status, stranger.body.code]).toEqual([403, 'not-permitted']);
    const { status, body } = await ask('POST', '/people', 'administrator', {
      ...{ name: ' Sanne de Wit ', subject: ` ${subject}`, mailAddress: 's.dewit@waterrijk.example' },
    });
    expect([status, api.misfits('AddedPerson', body)]).toEqual([201, null]);
    expect(await record(body.personId)).toMatchObject({
      ...{ name: 'Sanne de Wit', mailAddress: 's.dewit@waterrijk.example', roles: [] },
    });
    await give(body.personId);
    expect(await capacities(subject)).toEqual(['finance']);
    expect(await events(body.personId)).toEqual(['person.added', 'role.given']);
    const { items } = (await ask('GET', `/people/${body.personId}/history`)).body;
    expect(JSON.stringify(items)).not.toMatch(/Sanne|dewit/);
  });

  it('person-known-already: nobody is known twice, here or in another organisation', async () => {
    const elsewhere = await createOffice(api.dataSource, `ginds-${made}`);
    for (const subject of [office.nobody.subject, elsewhere.nobody.subject]) {
      const { status, body } = await ask('POST', '/people', 'administrator', {
        ...{ name: 'Wie dan ook', subject, mailAddress: null },
      });
      expect([status, body.code]).toEqual([409, 'person-known-already']);
    }
  });

  it('invalid-input: a person without a name, or with a mail address that is none', async () => {
    const add = (more: object) =>
      ask('POST', '/people', 'administrator', { name: 'Wie', subject: 'x', mailAddress: null, ...more });
    for (const more of [{ name: '  ' }, { subject: ' ' }, { mailAddress: 'geen adres' }]) {
      const { status, body } = await add(more);
      expect([status, body.code]).toEqual([422, 'invalid-input']);
    }
  });

  it('only the administrator sees and changes it', async () => {
    const { id } = office.nobody;
    expect((await ask('GET', `/people/${id}`, 'concernManager')).body.code).toBe('not-permitted');
    expect((await ask('POST', '/people', 'concernManager', {})).body.code).toBe('not-permitted');
    expect((await ask('POST', `/people/${id}/roles`, 'municipalSecretary', {})).body.code).toBe(
      'not-permitted',
    );
    const elsewhere = await createOffice(api.dataSource, `elders-${made}`);
    expect((await give(elsewhere.nobody.id)).body.code).toBe('not-found');
    expect((await ask('GET', `/people/${elsewhere.nobody.id}`)).body.code).toBe('not-found');
  });

  it('own-role: nobody gives a role to themselves, and the attempt is told', async () => {
    const { id } = office.people.administrator;
    expect((await give(id)).body.code).toBe('own-role');
    expect(await events(id)).toEqual(['attempt.refused']);
  });

  it.each([
    ['for a unit, of the whole organisation', () => ({ unitId: office.units.team[0] })],
    ['for no unit, of a team', () => ({ role: 'teamManager' })],
    ['for a unit of another kind', () => ({ role: 'teamManager', unitId: office.units.programme[0] })],
    ['that ends before it begins', () => ({ until: addDays(today, -1) })],
  ])('invalid-input: a role %s', async (_, more) => {
    const { status, body } = await give(office.nobody.id, more());
    expect([status, body.code, body.errors.length]).toEqual([422, 'invalid-input', 1]);
  });

  it('role-held-already: not twice on a day, and one after the other', async () => {
    const { id } = office.nobody;
    await give(id, { until: addDays(today, 30) });
    expect((await give(id)).body.code).toBe('role-held-already');
    expect((await give(id, { from: addDays(today, 31) })).status).toBe(201);
    expect((await record(id)).roles).toHaveLength(2);
  });

  it('of two who give the same role at the same moment, one is refused', async () => {
    const given = await Promise.all([give(office.nobody.id), give(office.nobody.id)]);
    expect(given.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('a role ends on a day; ended yesterday, it is gone today, and one that began today was never held', async () => {
    const { id } = office.people.finance;
    const [{ id: roleId }] = (await record(id)).roles;
    const end = (until: string | null, of = roleId) =>
      ask('PUT', `/roles/${of}/end`, 'administrator', { until, reason: 'gaat uit dienst' });
    expect((await end(addDays(today, -2))).body.code).toBe('invalid-input');
    expect((await end(addDays(today, 10))).status).toBe(204);
    expect((await record(id)).roles[0].until).toBe(addDays(today, 10));
    expect((await end(addDays(today, -1))).status).toBe(204);
    expect((await record(id)).roles[0].until).toBe(addDays(today, -1));
    expect(await events(id)).toEqual(['role.ended', 'role.ended']);
    const { body } = await give(office.nobody.id);
    expect((await end(addDays(today, -1), body.roleId)).status).toBe(204);
    expect((await record(office.nobody.id)).roles).toEqual([]);
    expect(await events(office.nobody.id)).toEqual(['role.given', 'role.ended']);
  });

  it('last-administrator: there is always somebody who looks after this', async () => {
    const { id } = office.people.administrator;
    const [{ id: roleId }] = (await record(id)).roles;
    const end = (until: string) =>
      ask('PUT', `/roles/${roleId}/end`, 'administrator', { until, reason: 'vertrekt' });
    expect((await end(addDays(today, 5))).body).toMatchObject({
      code: 'last-administrator',
      data: { day: addDays(today, 6) },
    });
    await give(office.nobody.id, { role: 'administrator', from: addDays(today, 6) });
    expect((await end(addDays(today, 5))).status).toBe(204);
  });

  it('who is absent is stood in for by the deputy, from that day until they are back', async () => {
    const { id } = office.people.teamManager;
    const period = { from: today, until: addDays(today, 14), deputyId: office.nobody.id };
    const { status, body } = await ask('POST', `/people/${id}/absences`, 'administrator', period);
    expect([status, api.misfits('EnteredAbsence', body)]).toEqual([201, null]);
    expect((await record(id)).absences).toMatchObject([{ ...period, deputyName: 'nobody' }]);
    expect(await capacities(office.nobody.subject)).toEqual(['teamManager']);
    expect((await ask('DELETE', `/absences/${body.absenceId}`)).status).toBe(204);
    expect((await record(id)).absences).toEqual([]);
    expect(await events(id)).toEqual(['absence.entered', 'absence.ended']);
  });

  it('everybody enters their own absence, and nobody that of somebody else', async () => {
    const period = { from: addDays(today, 3), until: addDays(today, 9), deputyId: office.people.finance.id };
    const { body } = await ask('POST', '/me/absences', 'contributor', period);
    const mine = await ask('GET', '/me/absences', 'contributor');
    expect([api.misfits('Absences', mine.body), mine.body.length]).toEqual([null, 1]);
    expect((await ask('DELETE', `/me/absences/${body.absenceId}`, 'finance')).body.code).toBe(
      'not-permitted',
    );
    const deputyAway = { ...period, deputyId: office.people.contributor.id };
    expect((await ask('POST', '/me/absences', 'teamManager', deputyAway)).body.code).toBe('deputy-absent');
    expect((await ask('POST', '/me/absences', 'contributor', period)).body.code).toBe('absence-overlaps');
    expect((await ask('DELETE', `/me/absences/${body.absenceId}`, 'contributor')).status).toBe(204);
  });

  it('shows what is asked of somebody by name, to hand it over', async () => {
    const { status, body } = await ask('GET', `/people/${office.people.contributor.id}/tasks`);
    expect([status, api.misfits('TaskPage', body), body.items]).toEqual([200, null, []]);
  });

  it('the history of it all verifies', async () => {
    await give(office.nobody.id);
    const { body } = await ask('GET', '/history/verification', 'concernController');
    expect(body).toMatchObject({ holds: true });
  });
});

describe('the language and look that somebody chose', () => {
  const api = new TestApi();
  let office: Office;
  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'talen');
  });
  afterAll(() => api.stop());

  it('is theirs alone; without one it is that of the organisation', async () => {
    const me = async (role: Role) => {
      const { body } = await api.ask('GET', '/api/v1/me', { as: office.people[role].subject });
      expect(api.misfits('Me', body)).toBeNull();
      return body;
    };
    expect(await me('finance')).toMatchObject({
      organisation: { name: 'Gemeente talen', country: 'NL', locale: 'nl-NL', houseStyle: null },
      choice: { locale: null, theme: null },
    });
    const choose = (body: object) =>
      api.ask('PUT', '/api/v1/me/choice', { as: office.people.finance.subject, body });
    expect((await choose({ locale: 'nl-BE', theme: 'flanders' })).status).toBe(204);
    expect((await me('finance')).choice).toEqual({ locale: 'nl-BE', theme: 'flanders' });
    expect((await me('contributor')).choice).toEqual({ locale: null, theme: null });
    expect((await choose({ locale: 'fr', theme: null })).body.code).toBe('invalid-input');
    expect((await choose({ locale: null, theme: null })).status).toBe(204);
    expect((await me('finance')).choice).toEqual({ locale: null, theme: null });
  });
});
