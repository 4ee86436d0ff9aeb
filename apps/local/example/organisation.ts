import { roles, type Role } from '#domain/people/roles.js';
import { inLocale, type Locale } from '#domain/shared/text.js';

/** A part of the organisation that contributes or answers for content. */
export interface ExampleUnit {
  readonly kind: 'team' | 'programme' | 'portfolio';
  readonly code: string;
  readonly name: string;
}

/** A role somebody holds; for a unit where the role is held for one. */
export interface ExampleRole {
  readonly role: Role;
  readonly unitCode?: string;
}

/** Somebody who can sign in with the embedded identity provider. */
export interface ExamplePerson {
  readonly subject: string;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly ExampleRole[];
}

/** An organisation to try the product with. */
export interface ExampleOrganisation {
  readonly slug: string;
  readonly name: string;
  readonly country: 'NL' | 'BE';
  readonly locale: Locale;
  readonly timeZone: string;
  readonly units: readonly ExampleUnit[];
  readonly people: readonly ExamplePerson[];
}

const units: readonly ExampleUnit[] = [
  { kind: 'team', code: 'OR', name: 'Openbare ruimte' },
  { kind: 'team', code: 'WO', name: 'Wonen en bouwen' },
  { kind: 'team', code: 'MO', name: 'Maatschappelijke ondersteuning' },
  { kind: 'team', code: 'WI', name: 'Werk en inkomen' },
  { kind: 'team', code: 'OJ', name: 'Onderwijs en jeugd' },
  { kind: 'team', code: 'VH', name: 'Veiligheid en handhaving' },
  { kind: 'team', code: 'PZ', name: 'Publiekszaken' },
  { kind: 'team', code: 'BV', name: 'Bedrijfsvoering' },
  { kind: 'programme', code: 'P1', name: 'Leefbaar Waterrijk' },
  { kind: 'programme', code: 'P2', name: 'Samen Waterrijk' },
  { kind: 'programme', code: 'P3', name: 'Bestuur en dienstverlening' },
  { kind: 'portfolio', code: 'RUI', name: 'Ruimte, wonen en water' },
  { kind: 'portfolio', code: 'SOC', name: 'Sociaal domein en onderwijs' },
  { kind: 'portfolio', code: 'FIN', name: 'Financiën, veiligheid en bestuur' },
];

/** The login is the address before the @; the subject carries no name, as a real provider's would not. */
export const peopleOf =
  (slug: string) =>
  (number: number, login: string, name: string, ...held: (Role | [Role, string])[]): ExamplePerson => ({
    subject: `${slug}-${String(number).padStart(3, '0')}`,
    login,
    name,
    email: `${login}@${slug}.example`,
    roles: held.map((each) =>
      typeof each === 'string' ? { role: each } : { role: each[0], unitCode: each[1] },
    ),
  });

const person = peopleOf('waterrijk');

/** The made-up municipality of Waterrijk: eight teams, three programmes, three portfolios, and who works there. */
export const exampleOrganisation: ExampleOrganisation = {
  slug: 'waterrijk',
  name: 'Gemeente Waterrijk',
  country: 'NL',
  locale: 'nl-NL',
  timeZone: 'Europe/Amsterdam',
  units,
  people: [
    person(1, 'm.vandijk', 'Marieke van Dijk', ['teamManager', 'OR']),
    person(2, 't.elhaddad', 'Tarik el Haddad', ['contributor', 'OR']),
    person(3, 's.postma', 'Sjoerd Postma', ['contributor', 'OR']),
    person(4, 'j.verbeek', 'Jolanda Verbeek', ['teamManager', 'WO']),
    person(5, 'r.kuipers', 'Ruben Kuipers', ['contributor', 'WO']),
    person(6, 'f.ozturk', 'Fatma Öztürk', ['teamManager', 'MO']),
    person(7, 'l.dewit', 'Lotte de Wit', ['contributor', 'MO']),
    person(8, 'h.scholten', 'Henk Scholten', ['teamManager', 'WI']),
    person(9, 'n.ramdin', 'Nisha Ramdin', ['contributor', 'WI']),
    person(10, 'c.wolters', 'Carla Wolters', ['teamManager', 'OJ']),
    person(11, 'd.visser', 'Daan Visser', ['contributor', 'OJ']),
    person(12, 'p.hoekstra', 'Pieter Hoekstra', ['teamManager', 'VH']),
    person(13, 'y.benali', 'Yasmina Ben Ali', ['contributor', 'VH']),
    // one manager of two teams, as small municipalities have
    person(14, 'e.smulders', 'Els Smulders', ['teamManager', 'PZ'], ['teamManager', 'BV']),
    person(15, 'k.vanderlinden', 'Koen van der Linden', ['contributor', 'PZ']),
    person(16, 'a.tjon', 'Amelia Tjon', ['contributor', 'BV']),
    person(17, 'b.meijer', 'Bas Meijer', ['programmeLead', 'P1']),
    person(18, 'i.dejong', 'Ingrid de Jong', ['programmeLead', 'P2']),
    person(19, 'w.peeters', 'Wouter Peeters', ['programmeLead', 'P3']),
    person(20, 'g.brouwer', 'Gerda Brouwer', 'concernManager'),
    person(21, 'v.nair', 'Vikram Nair', 'concernController'),
    person(22, 'o.jacobs', 'Olga Jacobs', 'finance'),
    person(23, 'x.chen', 'Xander Chen', 'finance'),
    person(24, 'a.vanrijn', 'Annelies van Rijn', 'municipalSecretary'),
    person(25, 'm.bosman', 'Maarten Bosman', 'deputySecretary'),
    person(26, 'z.kaya', 'Zeynep Kaya', 'strategicAdviser'),
    person(27, 'r.vanhaersma', 'Reinier van Haersma', 'mayor', ['portfolioHolder', 'FIN']),
    person(28, 'u.dekker', 'Ursula Dekker', ['portfolioHolder', 'RUI']),
    person(29, 's.amrani', 'Samir Amrani', ['portfolioHolder', 'SOC']),
    person(30, 'q.timmer', 'Quinten Timmer', 'councilClerk'),
    person(31, 'l.oosting', 'Linda Oosting', 'worksCouncil'),
    person(32, 'j.hartman', 'Jeroen Hartman', 'externalAuditor'),
    person(33, 'beheer', 'Petra Koning', 'administrator'),
  ],
};

/** What somebody does, in one line of the organisation's language: each role, with the unit it is held for. */
export function functionOf(
  { roles: held }: ExamplePerson,
  { units: all, locale }: Pick<ExampleOrganisation, 'units' | 'locale'> = exampleOrganisation,
): string {
  return held
    .map(({ role, unitCode }) => {
      const unit = all.find(({ code }) => code === unitCode);
      const name = inLocale(roles[role].name, locale);
      return unit ? `${name} ${unit.name}` : name;
    })
    .join(', ');
}
