import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import { taskKindNames } from './task-kinds.js';
import { parseTaskKey, taskKey } from './task.js';

describe('a task key', () => {
  it('is read back as it was made', () => {
    const part = fc.stringMatching(/^[a-z0-9:-]{1,40}$/);
    const count = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(
        part,
        count,
        fc.constantFrom(...taskKindNames),
        part,
        count,
        (phase, round, kind, subject, attempt) => {
          expect(parseTaskKey(taskKey(phase, round, kind, subject, attempt))).toEqual({
            phase,
            round,
            kind,
            subject,
            attempt,
          });
        },
      ),
    );
  });

  it.each([
    '',
    'briefing/1/planMeeting/x',
    'briefing/0/planMeeting/x/1',
    'briefing/1/toString/x/1',
    'a/1/planMeeting/x/1/2',
  ])('is not any other text: %p', (text) => {
    expect(refusalOf(() => parseTaskKey(text))).toBe('invalid-input');
  });
});
