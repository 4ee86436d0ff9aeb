import { exampleOrganisation, functionOf, peopleOf, type ExampleOrganisation } from './organisation.js';

const person = peopleOf('heidelinde');

/** The made-up Flemish municipality of Heidelinde with its OCMW: four departments, two policy aims, three aldermen. */
export const flemishOrganisation: ExampleOrganisation = {
  slug: 'heidelinde',
  name: 'Gemeente en OCMW Heidelinde',
  country: 'BE',
  locale: 'nl-BE',
  timeZone: 'Europe/Brussels',
  units: [
    { kind: 'team', code: 'GG', name: 'Grondgebiedszaken' },
    { kind: 'team', code: 'VT', name: 'Vrije tijd' },
    { kind: 'team', code: 'WZ', name: 'Welzijn en zorg' },
    { kind: 'team', code: 'IZ', name: 'Interne zaken' },
    { kind: 'programme', code: 'BD1', name: 'Een groene en veilige gemeente' },
    { kind: 'programme', code: 'BD2', name: 'Een zorgzame gemeente' },
    { kind: 'portfolio', code: 'RUI', name: 'Ruimte en openbare werken' },
    { kind: 'portfolio', code: 'SOC', name: 'Welzijn en onderwijs' },
    { kind: 'portfolio', code: 'FIN', name: 'Financiën en cultuur' },
  ],
  people: [
    person(1, 'an.claes', 'An Claes', 'generalDirector'),
    person(2, 'bart.wouters', 'Bart Wouters', 'deputyGeneralDirector'),
    person(3, 'sofie.maes', 'Sofie Maes', 'financialDirector'),
    person(4, 'tom.jacobs', 'Tom Jacobs', 'strategicCoordinator'),
    person(5, 'els.peeters', 'Els Peeters', ['teamManager', 'GG']),
    person(6, 'jan.mertens', 'Jan Mertens', ['contributor', 'GG']),
    person(7, 'katrien.goossens', 'Katrien Goossens', ['teamManager', 'VT']),
    person(8, 'ahmed.bakkali', 'Ahmed Bakkali', ['contributor', 'VT']),
    person(9, 'lieve.hermans', 'Lieve Hermans', ['teamManager', 'WZ']),
    person(10, 'dries.lambrecht', 'Dries Lambrecht', ['contributor', 'WZ']),
    person(11, 'griet.smets', 'Griet Smets', ['teamManager', 'IZ']),
    person(12, 'pieter.aerts', 'Pieter Aerts', ['contributor', 'IZ']),
    person(13, 'nele.willems', 'Nele Willems', ['programmeLead', 'BD1']),
    person(14, 'wim.desmet', 'Wim De Smet', ['programmeLead', 'BD2']),
    person(15, 'marc.vermeulen', 'Marc Vermeulen', 'mayor'),
    person(16, 'hilde.vandamme', 'Hilde Van Damme', ['portfolioHolder', 'RUI']),
    person(17, 'karim.elamrani', 'Karim El Amrani', ['portfolioHolder', 'SOC']),
    person(18, 'greet.lemmens', 'Greet Lemmens', ['portfolioHolder', 'FIN']),
    person(19, 'luc.vanhove', 'Luc Vanhove', 'councilChair'),
    person(20, 'inge.dubois', 'Inge Dubois', 'finance'),
    person(21, 'beheer.heidelinde', 'Sarah Janssens', 'administrator'),
  ],
};

/** Every organisation of the example, the first the one that most of it is about. */
export const exampleOrganisations = [exampleOrganisation, flemishOrganisation];

/** Who can sign in, under the name of their organisation. */
export const exampleAccounts = exampleOrganisations.flatMap((organisation) =>
  organisation.people.map((each) => ({
    ...each,
    organisation: organisation.name,
    description: functionOf(each, organisation),
  })),
);
