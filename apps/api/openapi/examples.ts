/** What an operation shows besides its schemas. */
export interface OperationExamples {
  /** A body that can be sent. */
  request?: unknown;
  /** Instead: several bodies by name, where one would not show what can be sent. */
  requests?: Readonly<Record<string, { summary: string; value: unknown }>>;
  /** What is answered when it was done. */
  answer?: unknown;
}

/** By operation id. */
export type ExamplesByOperation = Readonly<Record<string, OperationExamples>>;

interface MediaType {
  example?: unknown;
  examples?: unknown;
}
export interface WithExamples {
  operationId?: string;
  requestBody?: { content?: Record<string, MediaType> };
  responses: Record<string, { $ref?: string; headers?: object; content?: Record<string, MediaType> }>;
}

/** Puts examples where the document shows them: in the body that is sent, and in that of the answer to success. */
export function showExamples(
  operation: WithExamples,
  { request, requests, answer }: OperationExamples,
): void {
  for (const media of Object.values(operation.requestBody?.content ?? {})) {
    if (requests) media.examples = requests;
    else if (request !== undefined) media.example = request;
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith('2') || answer === undefined) continue;
    for (const media of Object.values(response.content ?? {})) media.example = answer;
  }
}
