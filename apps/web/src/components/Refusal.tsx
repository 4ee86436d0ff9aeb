import type { CycleDefinition } from '#domain/definition/definition.js';
import { roles, type Role } from '#domain/people/roles.js';
import { ApiProblem } from '../api/client.js';
import { useMe } from '../app/me.js';
import { useFormats } from '../i18n/format.js';
import { capital, useLocale, useNameOf, useTexts } from '../i18n/texts.js';
import { contributionStatusTexts } from './contribution-status.js';
import { Failure } from './Failure.js';

const texts = {
  nl: {
    lastDay: (article: string, phase: string, day: string) =>
      `Volgens ${article} is ${day} de laatste dag voor “${phase}”.`,
    firstDay: (article: string, phase: string, day: string) =>
      `Volgens ${article} is ${day} de eerste dag voor “${phase}”.`,
    followedBy: (phase: string, day: string) =>
      `“${phase}” komt erna en kan niet later dan ${day}. De wet laat daar geen ruimte.`,
    exceed: 'Wie daartoe bevoegd is, kan besluiten om van deze eigen regel af te wijken.',
    precededBy: (phase: string, day: string) =>
      `“${phase}” komt ervoor en moet op ${day} klaar zijn. Verplaats die eerst.`,
    passed: (today: string) => `Kies een datum vanaf vandaag, ${today}.`,
    allowed: (phases: string) => `Terug kan naar: ${phases}.`,
    nowhere: 'Er is geen eerdere fase waar de cyclus naar terug kan.',
    optional: (phases: string) => `Overgeslagen kan worden: ${phases}.`,
    organisers: (names: string) => `Het wordt georganiseerd door: ${names}.`,
    roles: (names: string) => `Dit kan: ${names}.`,
    until: (day: string) => `Het kan niet later dan ${day}.`,
    status: (status: string) => `De bijdrage is nu ${status}.`,
    asked: (article: string, section: string) => `${article} vraagt “${section}”. Dat blijft zoals het is.`,
    or: ' of ',
  },
  en: {
    lastDay: (article: string, phase: string, day: string) =>
      `By ${article}, ${day} is the last day for “${phase}”.`,
    firstDay: (article: string, phase: string, day: string) =>
      `By ${article}, ${day} is the first day for “${phase}”.`,
    followedBy: (phase: string, day: string) =>
      `“${phase}” comes after it and can't be later than ${day}. Law leaves no room there.`,
    exceed: 'Somebody with the authority may decide to depart from this rule of our own.',
    precededBy: (phase: string, day: string) =>
      `“${phase}” comes before it and is due on ${day}. Move that first.`,
    passed: (today: string) => `Choose a date from today, ${today}, on.`,
    allowed: (phases: string) => `It can go back to: ${phases}.`,
    nowhere: 'There is no earlier phase that the cycle can go back to.',
    optional: (phases: string) => `What can be left out: ${phases}.`,
    organisers: (names: string) => `It is organised by: ${names}.`,
    roles: (names: string) => `This can be done by: ${names}.`,
    until: (day: string) => `It can't be later than ${day}.`,
    status: (status: string) => `The contribution is ${status} now.`,
    asked: (article: string, section: string) => `${article} asks “${section}”. It stays as it is.`,
    or: ' or ',
  },
};

/** What the api says of a refusal besides its name: particulars, by code. */
export interface Particulars {
  code: string;
  data?: Readonly<Record<string, unknown>> | undefined;
}

/** Says why something of a cycle was refused, and what would be right, in sentences; none for what says enough by its title. */
export function useReasons(definition: CycleDefinition): (refusal: Particulars) => string[] {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const nameOfPhase = (key: unknown) =>
    capital(nameOf(definition.phases.find((phase) => phase.key === key)?.name, String(key)));
  const phases = (keys: unknown) => (keys as string[]).map(nameOfPhase).join(t.or);
  const people = (keys: unknown) => (keys as Role[]).map((role) => nameOf(roles[role].name)).join(t.or);
  return ({ code, data = {} }) => {
    const day = (name: string) => formats.day(String(data[name]));
    const phase = nameOfPhase(data['phase']);
    const status = statuses[data['status'] as keyof typeof statuses] as string | undefined;
    const article = typeof data['article'] === 'string' ? data['article'] : null;
    if (code === 'statutory-term') {
      return [
        ...(data['lastDay'] && article ? [t.lastDay(article, phase, day('lastDay'))] : []),
        ...(data['lastDay'] && !article ? [t.followedBy(phase, day('lastDay'))] : []),
        ...(data['firstDay'] && article ? [t.firstDay(article, phase, day('firstDay'))] : []),
        ...(data['mayBeExceeded'] ? [t.exceed] : []),
      ];
    }
    if (code === 'outline-statutory' && article) {
      const section = definition.outline.find(({ key }) => key === data['section'])?.name;
      return [t.asked(article, capital(nameOf(section, String(data['section']))))];
    }
    if (code === 'return-target-not-allowed' && Array.isArray(data['allowed'])) {
      return [data['allowed'].length > 0 ? t.allowed(phases(data['allowed'])) : t.nowhere];
    }
    return [
      ...(data['phase'] && data['dueOn'] ? [t.precededBy(phase, day('dueOn'))] : []),
      ...(data['today'] ? [t.passed(day('today'))] : []),
      ...(code === 'extension-beyond-phase' && data['lastDay'] ? [t.until(day('lastDay'))] : []),
      ...(status ? [t.status(status.toLowerCase())] : []),
      ...(Array.isArray(data['optional']) && data['optional'].length > 0
        ? [t.optional(phases(data['optional']))]
        : []),
      ...(Array.isArray(data['organisers']) ? [t.organisers(people(data['organisers']))] : []),
      ...(Array.isArray(data['roles']) ? [t.roles(people(data['roles']))] : []),
    ];
  };
}

/** A refusal of something about a cycle, with its reasons. */
export function Refusal({
  error,
  definition,
  onRetry,
}: {
  error: unknown;
  definition: CycleDefinition;
  onRetry?: () => void;
}) {
  const locale = useLocale();
  const reasonsFor = useReasons(definition);
  const reasons = error instanceof ApiProblem ? reasonsFor(error.problem) : [];
  // The api explains in English; better that than nothing at all.
  const detail = error instanceof ApiProblem && reasons.length === 0 ? error.problem.detail : null;
  return (
    <Failure error={error} {...(onRetry && { onRetry })}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {detail && <p lang={locale === 'en' ? undefined : 'en'}>{detail}</p>}
    </Failure>
  );
}
