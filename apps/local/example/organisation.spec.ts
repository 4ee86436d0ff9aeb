import { roles } from '#domain/people/roles.js';
import { exampleAccounts, exampleOrganisations, flemishOrganisation } from './flemish-organisation.js';
import { exampleOrganisation, functionOf } from './organisation.js';

it('no two people of the example have one login, subject or address', () => {
  for (const key of ['login', 'subject', 'email'] as const) {
    expect(new Set(exampleAccounts.map((person) => person[key])).size).toBe(exampleAccounts.length);
  }
});

describe.each(exampleOrganisations)('the example organisation $name', (organisation) => {
  const { people, units } = organisation;

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
});

it('says what somebody does in the words of their country', () => {
  const functionsOf = (organisation: typeof exampleOrganisation, wanted: string) =>
    functionOf(
      organisation.people.find(({ login }) => login === wanted)!,
      organisation,
    );
  expect(functionsOf(exampleOrganisation, 'e.smulders')).toBe(
    'teammanager Publiekszaken, teammanager Bedrijfsvoering',
  );
  expect(functionsOf(flemishOrganisation, 'els.peeters')).toBe('diensthoofd Grondgebiedszaken');
});
