/**
 * Does things side by side, as `Promise.all`, but waits for all of them before it fails with what went wrong first. Within a
 * transaction that is what is wanted: it may not be rolled back, and its connection given to another, while something is
 * still under way.
 */
export async function sideBySide<const T extends readonly unknown[]>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(works);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}
