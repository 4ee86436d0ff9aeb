/**
 * Waits until all have ended. The first that fails gives up the others, and its reason is the one to tell: what the others
 * then say is that they were given up.
 * @param giveUp aborted at the first failure; the others must heed its signal
 * @throws what the first to fail threw
 */
export async function together(work: readonly Promise<unknown>[], giveUp: AbortController): Promise<void> {
  const failures: unknown[] = [];
  await Promise.all(
    work.map((each) =>
      each.catch((reason: unknown) => {
        failures.push(reason);
        giveUp.abort();
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}
