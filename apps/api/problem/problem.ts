import type { HttpStatus } from '@nestjs/common';
import { problems, type ProblemCode } from './catalogue.js';

/** One thing that is wrong in what was sent. */
export interface Fault {
  /** JSON pointer (RFC 6901) that starts with where it stands: `/body`, `/query`, `/path` or `/headers`. */
  pointer: string;
  message: string;
}

interface ProblemParts {
  /** What the catalogue says, unless the same code means something else here. */
  status?: HttpStatus;
  data?: Readonly<Record<string, unknown>>;
  errors?: readonly Fault[];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** A refusal by the edge itself; rules refuse with a DomainError. */
export class Problem extends Error {
  readonly status: HttpStatus;
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail English, without personal data and without what was sent */
  constructor(
    readonly code: ProblemCode,
    detail: string,
    parts: ProblemParts = {},
  ) {
    super(detail, { cause: parts.cause });
    this.name = 'Problem';
    this.status = parts.status ?? problems[code].status;
    this.data = parts.data ?? {};
    this.errors = parts.errors ?? [];
    this.headers = parts.headers ?? {};
  }
}

/** What goes over the wire: RFC 9457. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: ProblemCode;
  requestId: string;
  data?: Readonly<Record<string, unknown>>;
  errors?: readonly Fault[];
}

/** The stable name of a kind of problem as a URI reference. */
export const problemType = (code: ProblemCode): string => `/problems/${code}`;
