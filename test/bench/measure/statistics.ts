/** How long something took, over all the times it was done; milliseconds. Null where nothing was done. */
export interface Latency {
  n: number;
  p50: number | null;
  p95: number | null;
  p99: number | null;
  max: number | null;
}

/** Quantiles by nearest rank: each is a time that was really taken. */
export function latencyOf(samples: readonly number[]): Latency {
  const sorted = Float64Array.from(samples).sort();
  const quantile = (share: number) =>
    sorted.length ? rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number) : null;
  return {
    n: sorted.length,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    max: quantile(1),
  };
}

/** To so many decimals, as figures are shown and kept. */
export const rounded = (value: number, decimals = 2): number => Number(value.toFixed(decimals));

/** Does the work and adds how long it took, in milliseconds. */
export async function timed<T>(samples: number[], work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  samples.push(performance.now() - start);
  return result;
}

/** `count` pieces of work, so many at a time. */
export async function spread(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane));
}
