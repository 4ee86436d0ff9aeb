import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import type { TSchema } from '@sinclair/typebox';

const registry = new Map<string, TSchema>();

/** Gives a schema a name in the OpenAPI document; use what it gives wherever the schema is meant. */
export function named<T extends TSchema>(name: string, schema: T): T {
  registry.set(name, schema);
  // Type-wise it stays the schema; written out it is a reference to it.
  return { $ref: `#/components/schemas/${name}` } as unknown as T;
}

/** The named schemas, for the document's components. */
export const namedSchemas = (): Record<string, TSchema> => Object.fromEntries(registry);

interface Answer {
  status?: 200 | 201 | 204;
  /** What is in the body; absent for none. */
  schema?: TSchema;
  /** Instead: a body that is no JSON, by its media types. */
  media?: Record<string, object>;
  description?: string;
  headers?: Record<string, { description: string; schema: object }>;
}

/** What a route does in one line, and what it answers when it did. Problems are added to every route at once. */
export function Documented(summary: string, answer: Answer, description?: string): MethodDecorator {
  const { status = 200, schema, headers } = answer;
  const media = schema ? { 'application/json': schema } : answer.media;
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(description && { description }) }),
    ApiResponse({
      status,
      description: answer.description ?? summary,
      ...(media && {
        content: Object.fromEntries(Object.entries(media).map(([type, each]) => [type, { schema: each }])),
      }),
      ...(headers && { headers }),
    } as ApiResponseOptions),
  );
}
