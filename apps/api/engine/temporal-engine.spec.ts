import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { refusalOf, TemporalEngine } from './temporal-engine.js';

describe('TemporalEngine', () => {
  it('gives what the workflow refuses with as our own refusal', () => {
    const refused = ApplicationFailure.nonRetryable('The unit is in the cycle already.', 'unit-not-in-cycle');
    expect(refusalOf(new WorkflowUpdateFailedError('update failed', refused))).toMatchObject({
      code: 'unit-not-in-cycle',
      message: 'The unit is in the cycle already.',
    });
  });

  it('takes a failure without one of our codes for the engine being unavailable, and keeps its cause', () => {
    const failure = new WorkflowUpdateFailedError(
      'update failed',
      ApplicationFailure.nonRetryable('bug', 'TypeError'),
    );
    expect(refusalOf(failure)).toMatchObject({ code: 'engine-unavailable', cause: failure });
    expect(refusalOf(new Error('14 UNAVAILABLE')).code).toBe('engine-unavailable');
  });

  it('does not claim that nothing happened when no answer came: a frozen worker acts on the Update once it goes on', () => {
    const { message } = refusalOf(new Error('4 DEADLINE_EXCEEDED'));
    expect(message).not.toMatch(/nothing was changed/);
    expect(message).toMatch(/may still do what was asked.*same Idempotency-Key/);
  });

  it('says that a cycle without a workflow is not running', () => {
    expect(refusalOf(new WorkflowNotFoundError('gone', 'cycle-1', undefined)).code).toBe('cycle-not-running');
  });

  it('does not need Temporal to start, and says when it is away', async () => {
    const engine = new TemporalEngine({ address: '127.0.0.1:1', namespace: 'default', tls: false });
    expect(await engine.ready()).toBe(false);
    await engine.close();
  });
});
