import { HttpStatus } from '@nestjs/common';
import type { DomainErrorCode } from '#domain/shared/domain-error.js';
import type { LocalizedText } from '#domain/shared/text.js';

/** What an answer to a refusal looks like: its HTTP status, and its name in the caller's language. */
export interface ProblemKind {
  status: HttpStatus;
  title: LocalizedText;
}

const {
  BAD_REQUEST,
  UNAUTHORIZED,
  FORBIDDEN,
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  CONFLICT,
  PRECONDITION_FAILED,
  PAYLOAD_TOO_LARGE,
  UNSUPPORTED_MEDIA_TYPE,
  UNPROCESSABLE_ENTITY,
  PRECONDITION_REQUIRED,
  REQUESTED_RANGE_NOT_SATISFIABLE,
  TOO_MANY_REQUESTS,
  INTERNAL_SERVER_ERROR,
  SERVICE_UNAVAILABLE,
} = HttpStatus;

const kind = (status: HttpStatus, nl: string, en: string): ProblemKind => ({ status, title: { nl, en } });

/**
 * The status of every refusal by a rule. 409: the state of the record stands in the way, somebody or something else can
 * change that. 422: what was sent can't be right. 403: not this person.
 */
const domainProblems: Record<DomainErrorCode, ProblemKind> = {
  'not-found': kind(NOT_FOUND, 'Niet gevonden', 'Not found'),
  'invalid-input': kind(UNPROCESSABLE_ENTITY, 'De invoer klopt niet', 'The input is invalid'),
  'not-permitted': kind(FORBIDDEN, 'U mag dit niet', 'You may not do this'),
  'not-a-candidate': kind(FORBIDDEN, 'Deze taak is niet voor u', 'This task is not yours'),
  'own-submission': kind(
    FORBIDDEN,
    'U mag niet oordelen over wat u zelf hebt ingediend',
    'You may not judge what you submitted yourself',
  ),
  'controller-is-independent': kind(
    FORBIDDEN,
    'De concerncontroller besluit niet over bijdragen',
    'The concern controller does not decide on contributions',
  ),
  'task-already-completed': kind(CONFLICT, 'De taak is al afgerond', 'The task is completed already'),
  'task-withdrawn': kind(CONFLICT, 'De taak is ingetrokken', 'The task was withdrawn'),
  'task-claimed-by-another': kind(
    CONFLICT,
    'Een ander heeft de taak opgepakt',
    'Somebody else has claimed the task',
  ),
  'task-not-claimed': kind(CONFLICT, 'De taak is niet opgepakt', 'The task is not claimed'),
  'task-too-early': kind(CONFLICT, 'Daar is het nog te vroeg voor', 'It is too early for this'),
  'unknown-outcome': kind(UNPROCESSABLE_ENTITY, 'Deze uitkomst bestaat niet', 'There is no such outcome'),
  'comment-required': kind(UNPROCESSABLE_ENTITY, 'Een toelichting is nodig', 'A comment is needed'),
  'phase-not-open': kind(CONFLICT, 'De fase is niet geopend', 'The phase is not open'),
  'cycle-exists': kind(CONFLICT, 'Deze cyclus bestaat al', 'This cycle exists already'),
  'cycle-not-running': kind(CONFLICT, 'De cyclus loopt niet', 'The cycle is not running'),
  'cycle-paused': kind(CONFLICT, 'De cyclus is of was gepauzeerd', 'The cycle is or was paused'),
  'definition-in-use': kind(CONFLICT, 'De definitie is in gebruik', 'The definition is in use'),
  'definition-invalid': kind(
    UNPROCESSABLE_ENTITY,
    'De definitie is niet bruikbaar',
    'The definition is invalid',
  ),
  'unit-not-in-cycle': kind(
    UNPROCESSABLE_ENTITY,
    'Dit onderdeel doet niet mee aan de cyclus',
    'This unit is not part of the cycle',
  ),
  'outline-begun': kind(CONFLICT, 'Elk onderdeel is al begonnen', 'Every unit has begun to write'),
  'outline-statutory': kind(
    CONFLICT,
    'De wet vraagt dit onderdeel van het document',
    'Law asks this section of the document',
  ),
  'return-target-not-allowed': kind(
    UNPROCESSABLE_ENTITY,
    'Daarheen kan niet worden teruggestuurd',
    'The cycle can not go back to there',
  ),
  'contribution-not-editable': kind(
    CONFLICT,
    'De bijdrage kan nu niet worden gewijzigd',
    'The contribution can not be changed now',
  ),
  'contribution-incomplete': kind(CONFLICT, 'De bijdrage is niet volledig', 'The contribution is incomplete'),
  'deviation-incomplete': kind(
    CONFLICT,
    'Een afwijking mist oorzaak, maatregel of bedrag',
    'A deviation lacks a cause, a measure or an amount',
  ),
  'contribution-not-settled': kind(
    CONFLICT,
    'Nog niet alle bijdragen zijn afgerond',
    'Not all contributions are settled',
  ),
  'contribution-waived': kind(
    CONFLICT,
    'Van deze bijdrage is afgezien',
    'The cycle does without this contribution',
  ),
  'review-started': kind(CONFLICT, 'De beoordeling is begonnen', 'The review has begun'),
  'remarks-unanswered': kind(
    CONFLICT,
    'Nog niet elke opmerking is beantwoord',
    'Some remarks are not answered yet',
  ),
  'alignment-required': kind(CONFLICT, 'Er is nog niet afgestemd', 'Nothing has been aligned yet'),
  'alignment-unanswered': kind(
    CONFLICT,
    'Nog niet iedereen heeft op de afstemming geantwoord',
    'Not everybody has answered the alignment',
  ),
  'extension-beyond-phase': kind(
    UNPROCESSABLE_ENTITY,
    'Zo lang uitstel past niet in de planning',
    'The extension does not fit the schedule',
  ),
  'document-incomplete': kind(
    CONFLICT,
    'Het document is nog niet volledig',
    'The document is not complete yet',
  ),
  'figure-unknown': kind(
    UNPROCESSABLE_ENTITY,
    'Deze cijferregel bestaat niet',
    'There is no such line of figures',
  ),
  'figures-years-missing': kind(CONFLICT, 'Er ontbreken jaren in de cijfers', 'Figures lack some years'),
  'section-unknown': kind(UNPROCESSABLE_ENTITY, 'Dit onderdeel bestaat niet', 'There is no such section'),
  'taakveld-unknown': kind(UNPROCESSABLE_ENTITY, 'Dit taakveld bestaat niet', 'There is no such taakveld'),
  'amount-invalid': kind(UNPROCESSABLE_ENTITY, 'Het bedrag klopt niet', 'The amount is invalid'),
  'quality-statement-incomplete': kind(
    UNPROCESSABLE_ENTITY,
    'De kwaliteitsverklaring is niet volledig',
    'The quality statement is incomplete',
  ),
  'version-conflict': kind(
    PRECONDITION_FAILED,
    'Een ander heeft dit intussen gewijzigd',
    'Somebody else has changed this meanwhile',
  ),
  'attendance-incomplete': kind(
    CONFLICT,
    'De aanwezigheid is niet volledig vastgelegd',
    'The attendance is not recorded in full',
  ),
  'attendance-rule-not-met': kind(
    UNPROCESSABLE_ENTITY,
    'Wie aanwezig moet zijn, ontbreekt',
    'Somebody who must attend does not',
  ),
  'organisers-must-differ': kind(
    FORBIDDEN,
    'De organisatoren zijn verschillende personen',
    'The organisers must be different people',
  ),
  'signers-must-differ': kind(
    FORBIDDEN,
    'De ondertekenaars zijn verschillende personen',
    'The signers must be different people',
  ),
  'signature-out-of-order': kind(
    CONFLICT,
    'Een ander ondertekent eerst',
    'Somebody else signs before you do',
  ),
  'checksum-mismatch': kind(CONFLICT, 'Dit is niet wat er is vastgelegd', 'This is not what was recorded'),
  'points-not-closed': kind(CONFLICT, 'Nog niet alle punten zijn afgehandeld', 'Some points are still open'),
  'meeting-over': kind(
    CONFLICT,
    'De vergadering is voorbij of vervallen',
    'The meeting is over or cancelled',
  ),
  'agenda-open': kind(CONFLICT, 'Er staan nog open agendapunten', 'The agenda still has open items'),
  'agenda-item-settled': kind(
    CONFLICT,
    'Het agendapunt is al afgehandeld',
    'The agenda item is settled already',
  ),
  'minutes-not-open': kind(
    CONFLICT,
    'De notulen kunnen zo niet worden gewijzigd',
    'The minutes are not in a state for this',
  ),
  'votes-exceed-body': kind(
    UNPROCESSABLE_ENTITY,
    'Er zijn meer stemmen dan leden',
    'There are more votes than members',
  ),
  'votes-contradict-outcome': kind(
    UNPROCESSABLE_ENTITY,
    'De stemmen passen niet bij de uitkomst',
    'The votes do not fit the outcome',
  ),
  'quorum-not-met': kind(
    UNPROCESSABLE_ENTITY,
    'Er waren te weinig leden om te besluiten',
    'Too few members were there to decide',
  ),
  'decision-signed': kind(CONFLICT, 'Het besluit is ondertekend', 'The decision is signed'),
  'signature-not-withdrawable': kind(
    CONFLICT,
    'De ondertekening kan niet worden ingetrokken',
    'The signature can not be withdrawn',
  ),
  'follow-up-closed': kind(CONFLICT, 'De opvolgactie is afgerond', 'The follow-up action is closed'),
  'attachment-name-refused': kind(
    UNPROCESSABLE_ENTITY,
    'De naam van dit bestand kan niet',
    'The name of this file can not be used',
  ),
  'attachment-type-refused': kind(
    UNPROCESSABLE_ENTITY,
    'Dit soort bestand kan niet worden bijgevoegd',
    'This kind of file can not be attached',
  ),
  'attachment-too-large': kind(PAYLOAD_TOO_LARGE, 'Het bestand is te groot', 'The file is too large'),
  'upload-offset-wrong': kind(
    CONFLICT,
    'Het bestand gaat op een andere plek verder',
    'The file goes on elsewhere',
  ),
  'upload-incomplete': kind(CONFLICT, 'Het bestand is nog niet compleet', 'The file is not complete yet'),
  'too-many-uploads': kind(
    CONFLICT,
    'Er zijn al veel bestanden onderweg',
    'Many files are on their way already',
  ),
  'idempotency-key-reused': kind(
    UNPROCESSABLE_ENTITY,
    'Deze Idempotency-Key hoort bij een ander verzoek',
    'This Idempotency-Key belongs to another request',
  ),
  'figures-file-invalid': kind(
    UNPROCESSABLE_ENTITY,
    'Het cijferbestand is niet bruikbaar',
    'The figures file is invalid',
  ),
  'engine-unavailable': kind(
    SERVICE_UNAVAILABLE,
    'De cyclus kan nu niet worden bijgestuurd',
    'The cycle can not be steered right now',
  ),
  'statutory-term': kind(UNPROCESSABLE_ENTITY, 'De wet laat dit niet toe', 'The law does not allow this'),
  'mail-not-given-up': kind(CONFLICT, 'Deze e-mail is niet opgegeven', 'This mail was not given up'),
  'too-many-feeds': kind(
    CONFLICT,
    'Er zijn al te veel agendalinks',
    'There are too many calendar links already',
  ),
  'own-role': kind(FORBIDDEN, 'U kunt uzelf geen rol geven', 'You can not give a role to yourself'),
  'role-held-already': kind(CONFLICT, 'Deze persoon heeft die rol al', 'This person holds the role already'),
  'person-known-already': kind(
    CONFLICT,
    'Iemand met dit kenmerk is al bekend',
    'Somebody is known by this identifier already',
  ),
  'last-administrator': kind(
    CONFLICT,
    'Er moet altijd een beheerder zijn',
    'There must always be an administrator',
  ),
  'absence-overlaps': kind(CONFLICT, 'Deze persoon is dan al afwezig', 'This person is absent then already'),
  'deputy-absent': kind(CONFLICT, 'De vervanger is dan zelf afwezig', 'The deputy is absent then'),
  'year-plan-exists': kind(CONFLICT, 'Dit jaar heeft al een planning', 'This year has a plan already'),
  'year-plan-outdated': kind(CONFLICT, 'De planning is achterhaald', 'The plan is outdated'),
  'year-plan-blocked': kind(CONFLICT, 'De planning kan zo niet', 'The plan does not fit'),
  'holiday-file-invalid': kind(
    UNPROCESSABLE_ENTITY,
    'Het bestand met feestdagen is niet bruikbaar',
    'The file of holidays is invalid',
  ),
};

/** What the edge itself refuses, before any rule is asked. */
const edgeProblems = {
  'malformed-request': kind(BAD_REQUEST, 'Het verzoek is onleesbaar', 'The request is malformed'),
  unauthenticated: kind(UNAUTHORIZED, 'U bent niet aangemeld', 'You are not signed in'),
  'csrf-token-refused': kind(
    FORBIDDEN,
    'Deze wijziging kwam niet van onze eigen pagina',
    'This change did not come from our own page',
  ),
  'route-not-found': kind(NOT_FOUND, 'Dit adres bestaat niet', 'There is no such address'),
  'method-not-allowed': kind(METHOD_NOT_ALLOWED, 'Dit kan hier niet', 'This method is not allowed here'),
  'body-too-large': kind(PAYLOAD_TOO_LARGE, 'Er is te veel gestuurd', 'The body is too large'),
  'unsupported-media-type': kind(
    UNSUPPORTED_MEDIA_TYPE,
    'Deze soort inhoud wordt hier niet verwacht',
    'This kind of content is not expected here',
  ),
  'range-not-satisfiable': kind(
    REQUESTED_RANGE_NOT_SATISFIABLE,
    'Dit deel van het bestand bestaat niet',
    'There is no such part of the file',
  ),
  'precondition-required': kind(
    PRECONDITION_REQUIRED,
    'Zeg van welke versie u uitgaat',
    'Say which version you started from',
  ),
  'too-many-requests': kind(TOO_MANY_REQUESTS, 'Te veel verzoeken', 'Too many requests'),
  'too-busy': kind(SERVICE_UNAVAILABLE, 'Het is nu te druk', 'Too busy at the moment'),
  'too-many-streams': kind(TOO_MANY_REQUESTS, 'Te veel open verbindingen', 'Too many open streams'),
  'database-unavailable': kind(
    SERVICE_UNAVAILABLE,
    'De gegevens zijn nu niet bereikbaar',
    'The data can not be reached right now',
  ),
  'identity-unavailable': kind(
    SERVICE_UNAVAILABLE,
    'Aanmelden kan nu niet worden gecontroleerd',
    'Sign-in can not be verified right now',
  ),
  'internal-error': kind(INTERNAL_SERVER_ERROR, 'Er ging hier iets mis', 'Something went wrong here'),
} as const satisfies Record<string, ProblemKind>;

export type EdgeProblemCode = keyof typeof edgeProblems;
export type ProblemCode = DomainErrorCode | EdgeProblemCode;

/** Every problem that the api can answer with. */
export const problems: Record<ProblemCode, ProblemKind> = { ...domainProblems, ...edgeProblems };
