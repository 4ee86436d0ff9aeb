/**
 * Goes on when something is as it should be.
 * @param what should be, in words
 * @throws Error that says what was expected
 */
export function expect(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`expected: ${what}`);
}
