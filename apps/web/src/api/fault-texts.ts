import type { Locale } from '#domain/shared/text.js';
import { formatsOf } from '../i18n/format.js';

const again = 'Dit is niet goed verstuurd. Laad de pagina opnieuw en probeer het nog eens';
const chooseFromList = 'Kies een van de mogelijkheden';

/**
 * What the api says of a field, or of a row of a file, which is English, and the same to who reads Dutch: what would be right, the same in the
 * Netherlands and Flanders. The first that fits holds. A test reads from the code what the api can say, and misses nothing.
 */
const dutch: readonly (readonly [string | RegExp, string])[] = [
  [/^(is missing|is needed|must have required property .*|must be given)$/, 'Vul dit in'],
  [/^(\w+ )?(must|should) not be empty$|^must say something$|^must NOT have fewer than 1 .*$/, 'Vul dit in'],
  [/^(?:\w+ )?must be longer than or equal to (\d+) characters$/, 'Vul minstens $1 tekens in'],
  [/^must NOT have fewer than (\d+) characters$/, 'Vul minstens $1 tekens in'],
  [/^(?:\w+ )?must be shorter than or equal to (\d+) characters$/, 'Vul hooguit $1 tekens in'],
  [/^must NOT have more than (\d+) characters$/, 'Vul hooguit $1 tekens in'],
  [/^must be 1 to (\d+) characters long$/, 'Vul 1 tot en met $1 tekens in'],
  [/^must NOT have fewer than (\d+) items$/, 'Kies er minstens $1'],
  [/^must NOT have more than (\d+) items$/, 'Kies er hooguit $1'],
  [/^must (?:not repeat|NOT have duplicate items.*|name each section once)$/, 'Noem elk maar één keer'],
  [/^must be a whole number from (\d+) to (\d+)$/, 'Vul een heel getal van $1 tot en met $2 in'],
  [/^must be a whole number from (\d+)$/, 'Vul een heel getal vanaf $1 in'],
  [/^must be >= (\S+)$|^(?:\w+ )?must not be less than (\S+)$/, 'Vul $1$2 of meer in'],
  [/^must be <= (\S+)$|^(?:\w+ )?must not be greater than (\S+)$/, 'Vul $1$2 of minder in'],
  [
    /^must be (?:a )?(?:calendar day|day that exists|days that exist|day, written .*|days, written .*)$/,
    'Vul een bestaande datum in',
  ],
  [/^must match format "date"$/, 'Vul een bestaande datum in'],
  [
    /^must be (?:a moment|an instant) that exists$|^must match format "date-time"$/,
    'Vul een bestaande datum en tijd in',
  ],
  [/^must be HH:MM$/, 'Vul een tijd in, zoals 09:30'],
  [/^must not be later than today$/, 'Kies een datum die niet in de toekomst ligt'],
  [/^must not be before the day of the meeting$/, 'Kies een datum vanaf de dag van de vergadering'],
  [/^must not be before (\d{4}-\d{2}-\d{2})$/, 'Kies een datum vanaf $1'],
  [/^must lie between (\S+) and (\S+)$/, 'Kies iets tussen $1 en $2'],
  [/^must be later than startsAt$/, 'Het einde moet na het begin liggen'],
  [/^must be later than the present day it is due$/, 'Kies een latere datum dan de huidige'],
  [/^must be (another person|somebody else)$|^must name others$/, 'Kies iemand anders'],
  [/^must name people of the organisation$/, 'Kies mensen van de eigen organisatie'],
  [/^must name at least one unit$/, 'Kies er minstens één'],
  [/^must be an e-mail address$|^must match format "email"$/, 'Vul een e-mailadres in'],
  [/^must be given with the outcome returned$/, 'Kies waar het naar teruggaat'],
  [/^must be given for an action point$/, 'Vul dit in bij een actiepunt'],
  [/^must be given for a carried motion$/, 'Vul dit in bij een aangenomen motie'],
  // Text and numbers.
  [/^must be well-formed text without NUL$/, 'Deze tekst bevat een teken dat niet kan'],
  [
    /^(a field name )?(holds a NUL|holds half of a surrogate pair)$/,
    'Deze tekst bevat een teken dat niet kan',
  ],
  ['A remark says something.', 'Vul de opmerking in'],
  [/^must be (\d+) to (\d+) characters long$/, 'Vul $1 tot en met $2 tekens in'],
  ['must be a number from 1', 'Vul een heel getal vanaf 1 in'],
  ['must be integer', 'Vul een heel getal in'],
  ['must be null', 'Laat dit leeg'],
  [/^(must be a year, written YYYY)$/, 'Vul een jaar in, zoals 2027'],
  [
    /^must match pattern "\^\[0-9a-f\]\{64\}\$"$/,
    'Neem het controlegetal over zoals het is: 64 cijfers en letters',
  ],
  [/^must have at most (\d+) items$/, 'Kies er hooguit $1'],
  ['must not be named twice', 'Kies hier iets anders: dit is al genoemd'],

  // What is chosen, not typed.
  [/^must be (a UUID|UUIDs|one of: .*|some of: .*|true or false|boolean)$/, chooseFromList],
  [/^must (match format "uuid"|match a schema in anyOf|be equal to constant)$/, chooseFromList],
  ['is not valid', 'Controleer dit: zo kan het niet worden gebruikt'],
  [/^must be a (\S+) of the organisation$/, 'Kies een onderdeel waarvoor deze rol bestaat'],
  [
    /^must be a unit of the kind \S+, or null$/,
    'Kies een onderdeel waarvoor deze rol bestaat, of laat dit leeg',
  ],

  // Days.
  ['must be a moment in UTC, such as 2026-03-01T09:00:00Z', 'Vul een bestaande datum en tijd in'],
  [/^"[^"]*" is not a calendar day(; write it as YYYY-MM-DD)?$/, 'Vul een bestaande datum in'],
  [/^(\S+) comes before (\S+)$/, 'Kies een einde dat niet vóór het begin ligt: $1 is eerder dan $2'],
  [/^must lie from the offer to (\S+)$/, 'Kies een datum tot en met $1'],
  [/^must lie from (\S+) to (\S+)$/, 'Kies een datum van $1 tot en met $2'],
  [/^must be (\d{4}-\d{2}-\d{2})$/, 'Dit moet $1 zijn'],
  ['must not be before from', 'Kies een einde dat niet vóór het begin ligt'],
  ['must not be before firstOn', 'Kies een einde dat niet vóór de eerste datum ligt'],
  [/^must be within (\d+) days$/, 'Kies een einde binnen $1 dagen na het begin'],
  ['must be a day on which the seat is held', 'Kies een dag waarop deze persoon lid is'],
  ['must be the day of the meeting', 'Kies de dag van de vergadering'],
  [/^must leave at most (\d+) dates$/, 'Kies een kortere periode: een reeks heeft hooguit $1 datums'],
  ['must be days of the series', 'Kies alleen dagen waarop de reeks een vergadering heeft'],
  [
    'must leave a date outside recess and days off',
    'Kies een andere periode: elke datum valt nu in een reces of op een vrije dag',
  ],
  [/^(\S+) has passed$/, 'Kies een datum in de toekomst: $1 is voorbij'],
  [/^(\S+) is no working day: .*$/, 'Kies een werkdag: op $1 wordt niet gewerkt'],
  [/^"[^"]*" is no time zone; .*$/, 'Vul een tijdzone in, zoals Europe/Brussels'],
  ['leaves no day to work', 'Laat minstens één dag over waarop wordt gewerkt'],
  ['no body meets in a weekend', 'Kies een dag die niet in het weekend valt'],
  [
    /^the \S+ meets from (\S+) until (\S+) already$/,
    'Kies een andere dag: er is al een vergadering, van $1 tot en met $2',
  ],
  [/^.+ is there twice$/, 'Noem dit één keer: het staat er al'],

  // Rules of an organisation's own.
  ['goes with "meetingBefore"', 'Noem een vergadering alleen bij een regel die vanaf een vergadering telt'],
  [/^".*" is not planned around a council$/, 'Kies een document waarover de raad besluit'],
  [/^".*" is no phase, so it needs a name$/, 'Geef deze stap een naam'],
  ['the council meets on its own dates', 'Kies een andere stap: de raad vergadert op eigen datums'],
  [
    /^".*" has no step ".*" that ".*" can count from$/,
    'Kies een stap van hetzelfde document om vanaf te tellen',
  ],
  [/^".*" is planned after a step$/, 'Tel deze stap vooruit, vanaf een eerdere stap'],
  [/^".*" is planned back from what follows it$/, 'Tel deze stap terug, vanaf wat erop volgt'],
  [/^".*" is planned (?!after ").*$/, 'Kies een andere manier om te tellen'],
  [/^".*" is planned after ".*", so it can't be counted from$/, 'Kies een stap die eerder wordt gepland'],

  // Contributions and their cycle.
  ['must be empty in a section of deviations', 'Laat de tekst leeg: dit onderdeel bestaat uit afwijkingen'],
  [
    'is for a paragraph without text',
    'Kies: een tekst, of een reden waarom de paragraaf niet van toepassing is',
  ],
  ['must change the text of a section', 'Wijzig de tekst van minstens één onderdeel'],
  ['is for a deviation in money', 'Vul dit alleen in bij een afwijking in geld'],
  ['is for the outcome acceptedWithChanges', 'Wijzig alleen tekst als u met wijzigingen accepteert'],
  ['is for the outcome granted', 'Vul dit alleen in als u uitstel geeft'],
  ['is for extending, and needed there', 'Vul een datum in bij uitstel, en alleen dan'],
  ['must be given with year, for an Iv3 file', 'Vul ook het jaar van het Iv3-bestand in'],
  ['must be an absence that is not over', 'Kies een afwezigheid die nog niet voorbij is'],

  // Meetings and their agendas.
  ['must come with an agenda item', 'Kies ook het agendapunt'],
  ['must be an item that asks this decision', 'Kies een agendapunt waarin om dit besluit wordt gevraagd'],
  ['must be an item of this agenda', 'Kies een agendapunt van deze vergadering'],
  [
    'must be given: no later meeting of this kind is planned',
    'Kies een vergadering, of plan er eerst een: er is nog geen latere',
  ],
  ['must be a meeting about this cycle', 'Kies een vergadering over deze cyclus'],
  ['must be a later meeting of the same kind', 'Kies een latere vergadering van dezelfde soort'],
  ['must be given with a decision', 'Kies ook de cyclus waarin het besluit valt'],
  ['must be the cycle of the meeting', 'Kies de cyclus waar de vergadering over gaat'],
  ['must be a decision of the cycle’s definition', 'Kies een besluit dat bij deze cyclus hoort'],
  ['must be a decision of the body that meets', 'Kies een besluit van wie vergadert'],
  [
    'must each have a documentVersionId or a reference',
    'Kies bij elk stuk een versie van het document, of vul in waar het te vinden is',
  ],
  ['must be versions of this cycle’s document', 'Kies versies van het document van deze cyclus'],
  [
    'must be an action that was carried out of another cycle',
    'Kies een actie die uit een andere cyclus is meegenomen',
  ],

  // Decisions and votes.
  ['must be the number of an earlier amendment', 'Kies een amendement dat hierboven staat'],
  ['must be an amendment that was put to the vote', 'Kies een amendement waarover is gestemd'],
  ['Only who has a seat on that day is present as a member.', 'Kies alleen mensen die op die dag lid zijn'],
  ['Only who has a seat on that day is recorded by name.', 'Kies alleen mensen die op die dag lid zijn'],
  ['Only who has a seat on that day votes.', 'Kies alleen mensen die op die dag lid zijn'],
  ['Each member is named once.', 'Noem elk lid één keer'],
  ['Each member votes once.', 'Vul bij elk lid één stem in'],
  ['The number present is that of the members named.', 'Vul het aantal in dat u bij naam noemt'],
  ['Only who is present votes.', 'Laat alleen stemmen wie aanwezig is'],
  ['Only who was present is recorded by name.', 'Kies alleen leden die aanwezig waren'],
  ['Each member is recorded as having voted against once.', 'Noem elk lid dat tegenstemde één keer'],
  [
    'Who voted otherwise is not recorded as having voted against.',
    'Haal weg wie niet heeft tegengestemd, of pas de stem aan',
  ],
  [
    'No more members voted against than votes were cast so.',
    'Noem niet meer tegenstemmers dan er stemmen tegen zijn',
  ],
  ['must be given where the members of the body are registered', 'Vul in hoeveel leden er waren'],
  ['This body does not record who voted what.', 'Vul alleen aantallen in: hier wordt niet per lid gestemd'],
  ['The counts are those of the members named.', 'Maak de aantallen gelijk aan de stemmen per lid'],
  ['is not of this decision', 'Laat dit leeg: het hoort niet bij dit besluit'],
  ['can not be corrected', 'Laat dit zoals het is vastgelegd: dit kan niet worden hersteld'],
  [
    'goes with a spring memorandum or a report',
    'Kies dit alleen bij een voorjaarsnota of een tussentijds rapport',
  ],
  ['goes with budgetAmendment', 'Vul dit alleen in als de begroting wordt gewijzigd'],
  ['is not asked of this document', 'Kies iets wat van dit document wordt gevraagd'],
  ['comes after "unlawfulnessFound"', 'Leg eerst vast dat er onrechtmatigheden zijn gevonden'],
  ['goes with "lawfulnessStated"', 'Vul bedragen alleen in bij een rechtmatigheidsverklaring'],

  // Rows of a file with figures.
  ['has a cell that starts like a formula', 'Vul alleen waarden in: een cel begint als een formule'],
  [/^has a formula in (\w+); put its value there$/, 'Zet in $1 de uitkomst in plaats van de formule'],
  [/^is in the merged cells (\S+); split them$/, 'Splits de samengevoegde cellen $1'],
  ['has a date where text or an amount belongs', 'Zet tekst of een bedrag waar nu een datum staat'],
  ['has true or false where an amount belongs', 'Zet een bedrag waar nu waar of onwaar staat'],
  [/^has (\d+) cells instead of (\d+)$/, 'Vul $2 cellen: dit zijn er $1'],
  [/^has its taakveld as a number; .*$/, 'Maak tekst van de code: als getal is 0.10 hetzelfde als 0.1'],
  ['has a code that is not in the Iv3 list of taakvelden', 'Vul een code uit de lijst in, zoals 0.10'],
  [/^has no year in (\S+)$/, 'Vul bij $1 een jaar in, zoals 2027'],
  [/^has no amount in (\S+): euro, such as (\S+)$/, 'Vul bij $1 een bedrag in euro in, zoals $2'],
  [
    /^has no amount in (\S+): thousands of euro, such as (\S+)$/,
    'Vul bij $1 een bedrag in duizenden euro in, zoals $2',
  ],
  [
    /^repeats taakveld (\S+) of (\S+), see row (\d+)$/,
    'Noem $1 van $2 maar één keer: het staat al in regel $3',
  ],
  [/^repeats taakveld (\S+) of row (\d+)$/, 'Noem $1 maar één keer: het staat al in regel $2'],
  [
    /^is of taakveld (\S+), which no team of the cycle holds$/,
    'Vul $1 eerst in bij een van de bijdragen: nu heeft geen enkele het',
  ],
  [
    /^is of taakveld (\S+), which more than one team holds: (.+)$/,
    'Vul $1 in bij de bijdrage waar het hoort: het staat in die van $2',
  ],
  ['names a team that does not contribute to the cycle', 'Noem een onderdeel dat aan deze cyclus bijdraagt'],
  [
    'names a team of which there is more than one',
    'Vul dit in bij de bijdrage zelf: er is meer dan één onderdeel met deze naam',
  ],
  [
    /^is of (.+), which has not been asked for its contribution yet$/,
    'Wacht tot de bijdrage van $1 is gevraagd',
  ],
  [
    /^is of (.+), whose contribution is \w+ and can't be changed$/,
    'Wacht tot de bijdrage van $1 weer kan worden gewijzigd',
  ],

  // What no form of ours sends.
  [/^must be (an object|objects|object|array|string|text|a list|a key .*|a SHA-256, .*)$/, again],
  [/^(each value in )?nested property .* must be either object or array$/, again],
  [/^(a field name )?(is not a field|is not percent-encoded UTF-8)$/, again],
  [/^must NOT have additional properties$|^is nested more than \d+ deep$|^a field name .*$/, again],
  [/^must hold 1 to \d+ bytes$|^must be one revision in quotes$|^holds 1 to 200 visible .*$/, again],
];

/** What is wrong with a field or a row, in the language that is spoken; what has no words here follows in those of the api. */
export function faultText(message: string, locale: Locale): string {
  if (locale === 'en') return message;
  const known = dutch.find(([english]) =>
    typeof english === 'string' ? english === message : english.test(message),
  );
  if (!known) return `Dit klopt niet: ${message}`;
  const { day } = formatsOf(locale, 'UTC');
  return message.replace(...known).replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}
