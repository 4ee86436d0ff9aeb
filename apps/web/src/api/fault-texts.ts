import type { Locale } from '#domain/shared/text.js';

/** What the api says of a field, which is English, and the same to who reads Dutch. The first that fits holds. */
const dutch: readonly (readonly [RegExp, string])[] = [
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
  [/^must be another person$|^must name others$/, 'Kies iemand anders'],
  [/^must name people of the organisation$/, 'Kies mensen van de eigen organisatie'],
  [/^must name at least one unit$/, 'Kies er minstens één'],
  [/^must be an e-mail address$|^must match format "email"$/, 'Vul een e-mailadres in'],
  [/^must be given with the outcome returned$/, 'Kies waar het naar teruggaat'],
  [/^must be given for an action point$/, 'Vul dit in bij een actiepunt'],
  [/^must be given for a carried motion$/, 'Vul dit in bij een aangenomen motie'],
  [/^must be well-formed text without NUL$/, 'Deze tekst bevat een teken dat niet kan'],
];

/** What is wrong with a field, in the language that is spoken; what has no words here follows in those of the api. */
export function faultText(message: string, locale: Locale): string {
  if (locale === 'en') return message;
  const known = dutch.find(([english]) => english.test(message));
  return known ? message.replace(...known) : `Dit klopt niet: ${message}`;
}
