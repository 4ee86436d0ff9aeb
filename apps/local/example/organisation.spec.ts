import { roles } from '#domain/people/roles.js';
import { exampleOrganisation, functionOf } from './organisation.js';

describe('the example organisation', () => {
  const { people, units } = exampleOrganisation;

  it('has no two people with one login, subject or address', () => {
    for (const key of ['login', 'subject', 'email'] as const) {
      expect(new Set(people.map((person) => person[key])).size).toBe(people.length);
    }
  });

  it('holds each role for the kind of unit that the role is for', () => {
    for (const { role, unitCode } of people.flatMap((person) => person.roles)) {
      const kind = units.find(({ code }) => code === unitCode)?.kind ?? 'organisation';
      expect(`${role} for ${kind}`).toBe(`${role} for ${roles[role].scope}`);
    }
  });

  it('gives every team a manager and an author, every programme a lead, every portfolio a holder', () => {
    const needed = {
      team: ['teamManager', 'contributor'],
      programme: ['programmeLead'],
      portfolio: ['portfolioHolder'],
    };
    const held = people.flatMap((person) => person.roles.map(({ role, unitCode }) => `${role} ${unitCode}`));
    for (const { kind, code } of units) {
      for (const role of needed[kind]) expect(held).toContain(`${role} ${code}`);
    }
  });

  it('says what somebody does in Dutch', () => {
    const manager = people.find(({ login }) => login === 'e.smulders')!;
    expect(functionOf(manager)).toBe('teammanager Publiekszaken, teammanager Bedrijfsvoering');
  });
});
