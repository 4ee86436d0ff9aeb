import { Attachments1790000000015 } from './1790000000015-attachments.js';
import { BrowserSessions1790000000016 } from './1790000000016-browser-sessions.js';
import { ChangedOutline1790000000034 } from './1790000000034-changed-outline.js';
import { Contributions1790000000004 } from './1790000000004-contributions.js';
import { ContributionsInDepth1790000000013 } from './1790000000013-contributions-in-depth.js';
import { Cycles1790000000002 } from './1790000000002-cycles.js';
import { DecisionsAndFollowUpInDepth1790000000024 } from './1790000000024-decisions-and-follow-up-in-depth.js';
import { Deviations1790000000033 } from './1790000000033-deviations.js';
import { ExecutionBegun1790000000030 } from './1790000000030-execution-begun.js';
import { History1790000000006 } from './1790000000006-history.js';
import { HistoryOfTasks1790000000046 } from './1790000000046-history-of-tasks.js';
import { MeetingsInDepth1790000000014 } from './1790000000014-meetings-in-depth.js';
import { MeetingsAndDecisions1790000000005 } from './1790000000005-meetings-and-decisions.js';
import { MeetingsOnRecord1790000000038 } from './1790000000038-meetings-on-record.js';
import { Notifications1790000000011 } from './1790000000011-notifications.js';
import { People1790000000001 } from './1790000000001-people.js';
import { PersonalChoices1790000000043 } from './1790000000043-personal-choices.js';
import { QuorumAndMemberNotes1790000000037 } from './1790000000037-quorum-and-member-notes.js';
import { RemindersAndSteering1790000000012 } from './1790000000012-reminders-and-steering.js';
import { Tasks1790000000003 } from './1790000000003-tasks.js';
import { YearPlans1790000000010 } from './1790000000010-year-plans.js';

/** All migrations in the order in which they run; named one by one, so that source and build are the same. */
export const migrations = [
  People1790000000001,
  Cycles1790000000002,
  Tasks1790000000003,
  Contributions1790000000004,
  MeetingsAndDecisions1790000000005,
  History1790000000006,
  YearPlans1790000000010,
  Notifications1790000000011,
  RemindersAndSteering1790000000012,
  ContributionsInDepth1790000000013,
  MeetingsInDepth1790000000014,
  Attachments1790000000015,
  BrowserSessions1790000000016,
  DecisionsAndFollowUpInDepth1790000000024,
  ExecutionBegun1790000000030,
  Deviations1790000000033,
  ChangedOutline1790000000034,
  QuorumAndMemberNotes1790000000037,
  MeetingsOnRecord1790000000038,
  PersonalChoices1790000000043,
  HistoryOfTasks1790000000046,
];
