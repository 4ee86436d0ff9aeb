import { HttpException, NotFoundException } from '@nestjs/common';
import { DomainError, domainErrorCodes } from '#domain/shared/domain-error.js';
import { TokenRefused } from '#identity/token-verifier.js';
import { DatabaseError } from '#persistence/database-error.js';
import { problems } from './catalogue.js';
import { problemOf } from './problem-of.js';

describe('problemOf', () => {
  it.each(domainErrorCodes)('answers the refusal %s with its own status and data', (code) => {
    const problem = problemOf(new DomainError(code, 'why', { id: 1 }));
    expect(problem).toMatchObject({ code, status: problems[code].status, message: 'why', data: { id: 1 } });
    expect(problem.status).toBeGreaterThanOrEqual(400);
  });

  it('points into the form when a form is wrong', () => {
    const error = new DomainError('invalid-input', 'why', {
      errors: [{ path: '/text', message: 'is missing' }],
    });
    expect(problemOf(error, '/body/form').errors).toEqual([
      { pointer: '/body/form/text', message: 'is missing' },
    ]);
  });

  it('asks for a token, and says why one was refused', () => {
    expect(problemOf(new TokenRefused('token-missing')).headers['WWW-Authenticate']).toBe(
      'Bearer realm="cyclusregie"',
    );
    expect(problemOf(new TokenRefused('token-expired')).headers['WWW-Authenticate']).toContain(
      'token-expired',
    );
  });

  it('tells nothing of what was not foreseen', () => {
    const problem = problemOf(new Error('password 123'));
    expect(problem).toMatchObject({ code: 'internal-error', status: 500 });
    expect(problem.message).not.toContain('123');
  });

  it.each([
    ['a database that is gone', new DatabaseError('ECONNREFUSED', null, true)],
    ['a database that shuts down', Object.assign(new Error('x'), { code: '57P01' })],
    ['two transactions in each other’s way', new DatabaseError('40001', null, false)],
    [
      'a database that refuses connections in several ways',
      new AggregateError([new DatabaseError('ECONNREFUSED', null, true)]),
    ],
  ])('answers %s with 503 and when to try again', (_, error) => {
    expect(problemOf(error)).toMatchObject({ code: 'database-unavailable', headers: { 'Retry-After': '5' } });
  });

  it('keeps a mistake in a statement a mistake of ours', () => {
    expect(problemOf(new DatabaseError('42601', null, false)).code).toBe('internal-error');
  });

  it.each([
    [new NotFoundException('Cannot GET /secret'), 'route-not-found'],
    [new HttpException('too large', 413), 'body-too-large'],
    [new HttpException('Unexpected token s in secret', 400), 'malformed-request'],
    [new HttpException('charset', 415), 'unsupported-media-type'],
  ])('puts what express says in our own words', (error, code) => {
    const problem = problemOf(error);
    expect(problem.code).toBe(code);
    expect(problem.message).not.toContain('secret');
  });
});
