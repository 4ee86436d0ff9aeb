import { isDayOfEveryYear, isIsoDate } from '../shared/dates.js';
import type { StatutoryRule } from './statutory-rule.js';

/** What is wrong with a list of rules, and where: keys and indexes from the list. */
export interface StatutoryProblem {
  path: (string | number)[];
  reason: string;
}

/**
 * Everything by which rules of one country could not be asked for the law of a day: an empty list means they may be used.
 * Their shape is right already. Of one rule at most one version is the law on any day.
 */
export function checkStatutoryRules(
  rules: readonly Pick<StatutoryRule, 'key' | 'version' | 'validFrom' | 'validUntil' | 'rule'>[],
): StatutoryProblem[] {
  return rules.flatMap((one, index) => {
    const problems: StatutoryProblem[] = [];
    const at = (name: string, reason: string) => problems.push({ path: [index, name], reason });
    for (const end of ['validFrom', 'validUntil'] as const) {
      const day = one[end];
      if (day && !isIsoDate(day)) at(end, `${day} is not a calendar day`);
    }
    if (one.validFrom && one.validUntil && one.validUntil < one.validFrom) {
      at('validUntil', `${one.validUntil} comes before ${one.validFrom}`);
    }
    for (const earlier of rules.slice(0, index).filter(({ key }) => key === one.key)) {
      if (earlier.version >= one.version) {
        at('version', `version ${one.version} of "${one.key}" must come after version ${earlier.version}`);
      } else if (!earlier.validUntil || !one.validFrom || earlier.validUntil >= one.validFrom) {
        at(
          'validFrom',
          `versions ${earlier.version} and ${one.version} of "${one.key}" are the law on the same day`,
        );
      }
    }
    const { rule } = one;
    if (rule.kind === 'before' && !isDayOfEveryYear(rule.month, rule.day)) {
      at('rule', `not every year has a ${rule.day}-${rule.month}`);
    }
    if (rule.kind === 'within' && rule.days === undefined && rule.months === undefined) {
      at('rule', 'a term has days or months');
    }
    return problems;
  });
}
