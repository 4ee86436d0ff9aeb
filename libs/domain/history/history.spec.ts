import { ChainVerifier, genesisHash, verifyChain, type HistoryEvent } from './history.js';

/** Any function of the content will do to show what verification compares. */
const digest = (event: Omit<HistoryEvent, 'hash'>) =>
  `${event.sequence}:${event.previousHash.slice(0, 40)}:${JSON.stringify(event.after)}`;

function chainOf(length: number): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const event: Omit<HistoryEvent, 'hash'> = {
      cycleId: 'cycle',
      sequence,
      occurredAt: '2026-01-05T09:00:00.000Z',
      actorId: null,
      actorRole: null,
      onBehalfOf: null,
      type: 'phase.started',
      subjectType: 'phase',
      subjectId: 'briefing',
      before: null,
      after: { round: sequence },
      reason: null,
      requestId: null,
      previousHash: events.at(-1)?.hash ?? genesisHash,
    };
    events.push({ ...event, hash: digest(event) });
  }
  return events;
}

const changed = (events: HistoryEvent[], index: number, change: Partial<HistoryEvent>) =>
  events.map((event, at) => (at === index ? { ...event, ...change } : event));

describe('verification of a chain', () => {
  it('holds for what was written, and for nothing at all', () => {
    expect(verifyChain(chainOf(4), digest)).toEqual({
      holds: true,
      events: 4,
      lastHash: chainOf(4).at(-1)?.hash,
      firstBreak: null,
    });
    expect(verifyChain([], digest)).toEqual({
      holds: true,
      events: 0,
      lastHash: genesisHash,
      firstBreak: null,
    });
  });

  it('finds an event whose content was changed', () => {
    const tampered = changed(chainOf(4), 1, { after: { round: 9 } });
    expect(verifyChain(tampered, digest).firstBreak).toEqual({
      sequence: 2,
      reason: 'the content is not what was hashed',
    });
  });

  it('finds an event that was changed and hashed anew, at the event after it', () => {
    const [, second] = chainOf(4);
    const forged = { ...second!, after: { round: 9 } };
    const tampered = changed(chainOf(4), 1, { ...forged, hash: digest(forged) });
    expect(verifyChain(tampered, digest).firstBreak).toEqual({
      sequence: 3,
      reason: 'does not refer to the event before it',
    });
  });

  it('finds an event that was taken out, and two that changed places', () => {
    const [first, second, third, fourth] = chainOf(4) as [
      HistoryEvent,
      HistoryEvent,
      HistoryEvent,
      HistoryEvent,
    ];
    expect(verifyChain([first, third, fourth], digest).firstBreak?.reason).toBe('expected event 2');
    expect(verifyChain([first, third, second, fourth], digest).firstBreak?.reason).toBe('expected event 2');
  });

  it('finds that the last events were taken away, when it knows where the chain must end', () => {
    const chain = chainOf(4);
    const verifier = new ChainVerifier(digest);
    for (const event of chain.slice(0, 2)) expect(verifier.accept(event)).toBe(true);
    expect(verifier.result({ sequence: 2, hash: chain[1]!.hash }).holds).toBe(true);
    expect(verifier.result({ sequence: 4, hash: chain[3]!.hash })).toMatchObject({
      holds: false,
      firstBreak: { sequence: 3, reason: 'the chain must end at event 4' },
    });
  });

  it('judges nothing after the first break', () => {
    const verifier = new ChainVerifier(digest);
    const [, second] = chainOf(2);
    expect(verifier.accept(second!)).toBe(false);
    expect(verifier.accept(chainOf(1)[0]!)).toBe(false);
    expect(verifier.result().events).toBe(0);
  });
});
