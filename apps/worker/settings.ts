import { IsInt, Matches, Max, Min } from 'class-validator';
import { MailSettings } from '#settings/mail-settings.js';
import { Numeric } from '#settings/server-settings.js';

/** What the worker is told by its environment. */
export class WorkerSettings extends MailSettings {
  @Matches(/^[\w.-]{1,255}$/, { message: 'must be letters, digits, dots, dashes and underscores' })
  TEMPORAL_TASK_QUEUE = 'cyclusregie';

  /** How many cycles are kept in memory between their steps. */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1 to 100000' })
  @Min(1, { message: 'must be a whole number from 1 to 100000' })
  @Max(100_000, { message: 'must be a whole number from 1 to 100000' })
  WORKER_CACHED_CYCLES = 500;
}
