import type { Role } from '../people/roles.js';
import type { LocalizedText } from '../shared/text.js';
import type { StatutoryEvent } from './statutory-rule.js';

/** What law asks about a document and no phase of its cycle records, with who may record it. */
export const legalFacts = {
  auditorReported: {
    name: {
      nl: 'verklaring en verslag van de accountant ontvangen',
      en: "accountant's statement and report received",
    },
    recordedBy: ['externalAuditor', 'councilClerk', 'financialDirector'],
  },
  lawfulnessStated: {
    name: { nl: 'rechtmatigheidsverantwoording', en: 'lawfulness statement' },
    recordedBy: ['finance', 'concernManager', 'financialDirector'],
  },
  unlawfulnessFound: {
    name: { nl: 'lasten of baten onrechtmatig bevonden', en: 'expenses or income found unlawful' },
    recordedBy: ['councilClerk', 'concernController', 'externalAuditor'],
  },
  indemnityProposed: {
    name: { nl: 'indemniteitsvoorstel van het college', en: 'indemnity proposed by the college' },
    recordedBy: ['concernManager', 'municipalSecretary'],
  },
  indemnityDecided: {
    name: {
      nl: 'raadsbesluit over het indemniteitsvoorstel',
      en: 'council decision on the indemnity proposal',
    },
    recordedBy: ['councilClerk'],
  },
  executed: {
    name: { nl: 'uitvoering begonnen', en: 'execution begun' },
    recordedBy: ['generalDirector', 'financialDirector'],
  },
} as const satisfies Partial<Record<StatutoryEvent, { name: LocalizedText; recordedBy: readonly Role[] }>>;
export type LegalFactKind = keyof typeof legalFacts;
export const legalFactKinds = Object.keys(legalFacts) as LegalFactKind[];

/** Everybody who may record any of them. */
export const legalFactRoles: readonly Role[] = [
  ...new Set(Object.values(legalFacts).flatMap(({ recordedBy }): readonly Role[] => recordedBy)),
];
