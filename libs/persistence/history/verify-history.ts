import type { HistoryReader } from '#application/ports.js';
import { ChainVerifier, genesisHash } from '#domain/history/history.js';
import {
  claimOf,
  deviationsFrom,
  type Deviation,
  type HistoryVerification,
  type RecordClaim,
  type RecordKind,
} from '#domain/history/recorded-claims.js';
import { digest } from '../digest.js';
import { keyOf, recordsAtOnce, type StoredRecords } from './stored-records.js';

/** So many deviations are told; one is enough to know that something is wrong. */
const mostDeviations = 100;

/**
 * Verifies the whole history of a cycle, and the stored truth against it: completed tasks, submitted versions, documents,
 * decisions, signatures and receipts are what was recorded of them, none is missing, and there is none that nothing tells
 * of. Streams: only some pages of events and records are in memory. Events that are written meanwhile are left out: it goes
 * up to where the chain ended when it began. `holds` when all of it does.
 */
export async function verifyHistory(
  reader: HistoryReader,
  stored: StoredRecords,
  cycleId: string,
): Promise<HistoryVerification> {
  const head = (await reader.head(cycleId)) ?? { sequence: 0, hash: genesisHash };
  const chain = new ChainVerifier(digest);
  const records = new RecordVerifier(stored, cycleId);
  for await (const event of reader.all(cycleId)) {
    if (event.sequence > head.sequence || !chain.accept(event)) break;
    const claim = claimOf(event, digest);
    if (claim) await records.accept(claim);
  }
  const verification = chain.result(head);
  const { count, deviations } = await records.result();
  return {
    ...verification,
    holds: verification.holds && deviations.length === 0,
    records: count,
    deviations,
  };
}

/** Holds records against claims, many of a kind at a time. */
class RecordVerifier {
  private readonly waiting = new Map<RecordKind, RecordClaim[]>();
  private readonly deviations: Deviation[] = [];
  private count = 0;

  constructor(
    private readonly stored: StoredRecords,
    private readonly cycleId: string,
  ) {}

  async accept(claim: RecordClaim): Promise<void> {
    const claims = this.waiting.get(claim.record) ?? [];
    this.waiting.set(claim.record, [...claims, claim]);
    if (claims.length + 1 >= recordsAtOnce[claim.record]) await this.judge(claim.record);
  }

  async result(): Promise<{ count: number; deviations: Deviation[] }> {
    for (const record of this.waiting.keys()) await this.judge(record);
    const untold = await this.stored.untold(this.cycleId, mostDeviations);
    const inOrder = this.deviations.toSorted((one, other) => (one.sequence ?? 0) - (other.sequence ?? 0));
    return { count: this.count, deviations: [...inOrder, ...untold].slice(0, mostDeviations) };
  }

  private async judge(record: RecordKind): Promise<void> {
    const claims = this.waiting.get(record) ?? [];
    this.waiting.set(record, []);
    this.count += claims.length;
    if (claims.length === 0 || this.deviations.length >= mostDeviations) return;
    const found = await this.stored.of(record, this.cycleId, claims);
    for (const claim of claims) {
      this.deviations.push(
        ...deviationsFrom(claim, found.get(keyOf(claim)), (one, other) => digest(one) === digest(other)),
      );
    }
  }
}
