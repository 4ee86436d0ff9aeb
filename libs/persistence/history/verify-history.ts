import type { HistoryReader } from '#application/ports.js';
import { ChainVerifier, genesisHash, type Verification } from '#domain/history/history.js';
import { digest } from '../digest.js';

/**
 * Verifies the whole history of a cycle, streaming. Events that are written meanwhile are left out: it goes up to where
 * the chain ended when it began.
 */
export async function verifyHistory(reader: HistoryReader, cycleId: string): Promise<Verification> {
  const head = (await reader.head(cycleId)) ?? { sequence: 0, hash: genesisHash };
  const verifier = new ChainVerifier(digest);
  for await (const event of reader.all(cycleId)) {
    if (event.sequence > head.sequence || !verifier.accept(event)) break;
  }
  return verifier.result(head);
}
