import type { PersonCall } from '../ports.js';
import { mustSayWhy } from '../shared/storable.js';
import { readHolidays } from './holiday-file.js';
import { organisationAct, type PlanDependencies } from './organisation-act.js';
import { changeCalendar } from './set-calendar.use-case.js';

export interface ImportHolidaysCommand {
  /** The file as it came: see {@link readHolidays}. */
  csv: Uint8Array;
  reason: string;
}

/**
 * Takes an organisation's own holidays from a file: those of its years take the place of what was known of those years.
 * Refuses `not-permitted`, `comment-required`, `holiday-file-invalid`, and what `SetCalendar` refuses.
 */
export class ImportHolidays {
  constructor(private readonly deps: PlanDependencies) {}

  async execute(
    call: PersonCall,
    command: ImportHolidaysCommand,
  ): Promise<{ revision: number; imported: number }> {
    const reason = mustSayWhy(command.reason);
    const holidays = readHolidays(command.csv);
    const years = new Set(holidays.map(({ day }) => day.slice(0, 4)));
    const act = {
      action: 'calendar:write',
      command: 'importHolidays',
      subject: { type: 'calendar', id: call.organisationId },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async (transaction, record) => {
      const { calendar, revision } = await transaction.plans.lockCalendar();
      const others = calendar.ownHolidays.filter(({ day }) => !years.has(day.slice(0, 4)));
      const ownHolidays = [...others, ...holidays].sort((one, other) => (one.day < other.day ? -1 : 1));
      const changed = await changeCalendar(
        transaction,
        record,
        { calendar: { ...calendar, ownHolidays }, expectedRevision: revision, reason },
        call.today,
      );
      return { ...changed, imported: holidays.length };
    });
  }
}
