import type { AskedPoint, CycleActivities } from '#contracts/cycle-activities.js';
import { carriedAmendments } from '#domain/decision/decision.rules.js';
import { absentees } from '#domain/meeting/meeting.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { dayIn } from '#domain/shared/zoned.js';
import { standingAmendments } from '../tasks/effects/document-versions.js';
import { foundCycle, type Step } from './step.js';

type ReadingSteps = Pick<
  CycleActivities,
  'readPreparation' | 'readMeeting' | 'readPortfolios' | 'readCarriedAmendments' | 'readFollowUp'
>;

/** What people set or left to be done, by id: what the workflow asks next. */
export const readingSteps = (step: Step): ReadingSteps => ({
  async readPreparation(at) {
    return step(at, async (transaction) => {
      const { leadUnitId, skippedPhases } = await foundCycle(transaction, at.cycleId);
      must(leadUnitId, 'not-found', 'The preparation has not set a leading team.');
      return { leadUnitId, skipped: skippedPhases };
    });
  },

  async readMeeting({ phase, round, attempt, ...at }) {
    return step(at, async (transaction) => {
      const meeting = await transaction.meetings.findFor(at.cycleId, phase, round, attempt);
      must(meeting, 'not-found', `No meeting is planned for ${phase}, round ${round}.`);
      const points = (await transaction.meetings.points(meeting.id)).filter(
        ({ status }) => status === 'open',
      );
      const asked = (kind: string): AskedPoint[] =>
        points
          .filter((point) => point.kind === kind)
          .map(({ id, ownerId, dueOn }) => ({ id, personId: ownerId, dueOn }));
      return {
        startsAt: meeting.startsAt,
        absentees: absentees(meeting),
        actionPoints: asked('actionPoint'),
        questions: asked('question'),
      };
    });
  },

  async readPortfolios(at) {
    return step(at, async (transaction) => {
      const today = dayIn(await transaction.people.timeZone(), transaction.call.now);
      const holders = await transaction.people.holders(['portfolioHolder'], today);
      return { unitIds: [...new Set(holders.flatMap(({ unitId }) => unitId ?? []))].sort() };
    });
  },

  async readCarriedAmendments(at) {
    return step(at, async (transaction) => ({
      amendments: carriedAmendments(await standingAmendments(transaction, at.cycleId)).map(
        ({ id, unitId }) => ({
          id,
          unitId,
        }),
      ),
    }));
  },

  async readFollowUp(at) {
    return step(at, async (transaction) => ({
      actions: (await transaction.decisions.followUp(at.cycleId))
        .filter(({ status }) => status === 'open')
        .map(({ id, ownerId, dueOn }) => ({ id, personId: ownerId, dueOn })),
    }));
  },
});
