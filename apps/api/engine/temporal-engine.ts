import { InterceptingCall, type Interceptor } from '@grpc/grpc-js';
import {
  ApplicationFailure,
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { CycleEngine } from '#application/ports.js';
import { cycleWorkflowId, messages, type SteerRequest } from '#contracts/cycle-workflow.js';
import { DomainError, domainErrorCodes, type DomainErrorCode } from '#domain/shared/domain-error.js';

/** Where Temporal is. */
export interface TemporalAddress {
  /** `host:port`. */
  address: string;
  namespace: string;
  tls?: boolean;
  apiKey?: string;
}

/** How long somebody who steers waits for the cycle's answer. */
const answerWithinMs = 10_000;
const probeWithinMs = 1_500;

/**
 * Steers running cycles by Updates of their workflows. Connects at the first need, so that the api starts and people
 * work on while Temporal is away.
 */
export class TemporalEngine implements CycleEngine {
  private readonly connection: Connection;
  private readonly client: Client;

  constructor({ namespace, ...address }: TemporalAddress) {
    this.connection = Connection.lazy({
      ...address,
      connectTimeout: answerWithinMs,
      interceptors: [withDeadline, makeGrpcRetryInterceptor(defaultGrpcRetryOptions())],
    });
    this.client = new Client({ connection: this.connection, namespace });
  }

  async steer(cycleId: string, request: SteerRequest): Promise<void> {
    try {
      await this.client.workflow
        .getHandle(cycleWorkflowId(cycleId))
        .executeUpdate<void, [SteerRequest]>(messages[request.kind], {
          args: [request],
          // The same request, sent again, is the same update.
          updateId: request.steeringId,
        });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Whether Temporal answers. */
  async ready(): Promise<boolean> {
    try {
      await this.connection.workflowService.getSystemInfo({});
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}

/**
 * Every call has a deadline, which its repetitions share. Not by `withDeadline`: that keeps it in asynchronous context, and from the
 * first time on Node follows every promise of the process, which costs each request of the api a tenth.
 */
const withDeadline: Interceptor = (options, nextCall) => {
  const isProbe = options.method_definition.path.endsWith('/GetSystemInfo');
  const deadline = Date.now() + (isProbe ? probeWithinMs : answerWithinMs);
  return new InterceptingCall(nextCall({ ...options, deadline }));
};

/** What the workflow said, in our own terms; whatever keeps it from answering is `engine-unavailable`. */
export function refusalOf(error: unknown): DomainError {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const { type, message } = error.cause;
    if (isDomainErrorCode(type)) return new DomainError(type, message);
  }
  if (error instanceof WorkflowNotFoundError) {
    return new DomainError('cycle-not-running', 'This cycle is not running, so it can not be steered.');
  }
  // An Update that was sent may reach the workflow after we have stopped waiting for its answer.
  const unavailable = new DomainError(
    'engine-unavailable',
    'The engine that runs the cycles does not answer. It may still do what was asked: ' +
      'send it again with the same Idempotency-Key to hear how it went.',
  );
  unavailable.cause = error;
  return unavailable;
}

const isDomainErrorCode = (type: string | null | undefined): type is DomainErrorCode =>
  (domainErrorCodes as readonly string[]).includes(type ?? '');
