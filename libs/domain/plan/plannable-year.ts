import { must } from '../shared/domain-error.js';

/** The years that can be planned: those whose holidays are known, with those of the years beside them. */
export const plannableYears = { min: 2001, max: 2099 } as const;

/** Refuses `invalid-input` for a year that can not be planned. */
export function mustBePlannable(year: number): void {
  const { min, max } = plannableYears;
  must(
    Number.isInteger(year) && year >= min && year <= max,
    'invalid-input',
    `A year that is planned lies between ${min} and ${max}.`,
    { errors: [{ path: '/year', message: `must lie between ${min} and ${max}` }] },
  );
}
