import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';

/** A stream of events as a page reads it. */
interface Stream {
  heard(): string;
  /** Resolves once that was heard, after so many characters; the test's own time limit ends a wait in vain. */
  until(text: string, after?: number): Promise<void>;
  /** Resolves when the api ends the stream. */
  ended: Promise<void>;
  close(): Promise<void>;
}

describe('a stream of events', () => {
  const api = new TestApi();
  let office: Office;
  let elsewhere: Office;
  const opened: Stream[] = [];

  beforeAll(async () => {
    await api.start({ EVENTS_HEARTBEAT_SECONDS: '1' });
    office = await createOffice(api.dataSource, 'stroom');
    elsewhere = await createOffice(api.dataSource, 'ernaast');
  });
  afterEach(() => Promise.all(opened.splice(0).map((stream) => stream.close())));
  afterAll(() => api.stop());

  const open = async (subject: string, lastsSeconds = 600): Promise<Stream> => {
    const response = await fetch(`${api.url}/api/v1/events`, {
      headers: { authorization: `Bearer ${await api.issuer.token(subject, { lastsSeconds })}` },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let heard = '';
    let wake: () => void = () => undefined;
    const ended = (async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        heard += decoder.decode(part.value, { stream: true });
        wake();
      }
    })();
    const stream: Stream = {
      heard: () => heard,
      until: async (text, after = 0) => {
        while (!heard.includes(text, after)) await new Promise<void>((resolve) => (wake = resolve));
      },
      ended,
      close: () => reader.cancel(),
    };
    opened.push(stream);
    return stream;
  };

  const startCycle = async (year: number): Promise<string> => {
    const { status, body } = await api.ask('POST', '/api/v1/cycles', {
      as: office.people.concernManager.subject,
      body: { document: 'begroting', year },
    });
    expect(status).toBe(201);
    return body.cycleId;
  };

  it('begins at once, and says again and again that it is still there', async () => {
    const stream = await open(office.people.finance.subject);
    await stream.until(': connected\n\n');
    await stream.until(': still here\n\n: still here\n\n');
  });

  it('tells what one person does to the pages of others in the organisation, and to nobody elsewhere', async () => {
    const ours = await open(office.people.finance.subject);
    const theirs = await open(elsewhere.people.finance.subject);
    const cycleId = await startCycle(2027);
    await ours.until(`event: change\ndata: {"cycleId":"${cycleId}","types":["cycle.requested"`);
    // Both are told at the same moment: what were meant for them would come before the next sign of life.
    await theirs.until(': still here', theirs.heard().length);
    expect(theirs.heard()).not.toContain('event:');
  });

  it('ends when the token does', async () => {
    const before = Date.now();
    const stream = await open(office.people.finance.subject, 2);
    await stream.ended;
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(stream.heard()).toContain(': connected');
  });

  it('ends when its reader may not read any more', async () => {
    const { id, subject } = office.people.strategicAdviser;
    const stream = await open(subject);
    await api.dataSource.query('DELETE FROM role_assignment WHERE person_id = $1', [id]);
    await stream.ended;
  });

  it('is there twenty times for one person, and no more', async () => {
    const { subject } = office.people.externalAuditor;
    for (let count = 0; count < 20; count += 1) await open(subject);
    expect(await api.ask('GET', '/api/v1/events', { as: subject })).toMatchObject({
      status: 429,
      body: { code: 'too-many-streams' },
    });
    await opened.at(-1)?.close();
    // The api hears of it a moment later.
    for (let tries = 0; tries < 50; tries += 1) {
      const again = await open(subject).catch(() => null);
      if (again) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('a closed stream still counts');
  });
});
