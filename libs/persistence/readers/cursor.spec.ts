import { readCursor, writeCursor } from './cursor.js';

const id = '01a201a6-78cb-77ed-bd5e-4e6123091e92';

describe('a cursor', () => {
  it('gives back what was put in, and fits in an address', () => {
    const cursor = writeCursor(['2026-03-29', id]);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(readCursor(cursor, ['date', 'uuid'])).toEqual(['2026-03-29', id]);
    expect(readCursor(writeCursor(['infinity', id]), ['date', 'uuid'])).toEqual(['infinity', id]);
    expect(readCursor(writeCursor(['2026-03-29T10:00:00.250Z']), ['instant'])).toHaveLength(1);
    expect(readCursor(undefined, ['integer'])).toBeNull();
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['empty', ''],
    ['no list', Buffer.from('{"0":1}').toString('base64url')],
    ['another list’s', writeCursor([7])],
    ['too long', writeCursor(['2026-03-29', id, 1])],
    ['a day that does not exist', writeCursor(['2026-02-30', id])],
    ['an id that is none', writeCursor(['2026-03-29', "'; DROP TABLE task"])],
  ])('is refused when it is %s', (_, cursor) => {
    expect(() => readCursor(cursor, ['date', 'uuid'])).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('is refused when an instant or a number cannot be one of the database’s', () => {
    expect(() => readCursor(writeCursor(['2026-13-29T10:00:00.250Z']), ['instant'])).toThrow();
    expect(() => readCursor(writeCursor([1e12]), ['integer'])).toThrow();
    expect(() => readCursor(writeCursor([1.5]), ['integer'])).toThrow();
  });
});
