import { Module } from '@nestjs/common';
import { AddAgendaItem } from '#application/meetings/add-agenda-item.use-case.js';
import { AddMarginNote } from '#application/meetings/add-margin-note.use-case.js';
import { AddMeetingPoint } from '#application/meetings/add-meeting-point.use-case.js';
import { AdjustInvitees } from '#application/meetings/adjust-invitees.use-case.js';
import { AdoptMinutes } from '#application/meetings/adopt-minutes.use-case.js';
import { AnnounceAbsence } from '#application/meetings/announce-absence.use-case.js';
import { ChangeAgendaItem, OrderAgenda } from '#application/meetings/change-agenda.use-case.js';
import { ConveneMeetings } from '#application/meetings/convene-meetings.use-case.js';
import { CancelMeeting, CloseMeeting } from '#application/meetings/end-meeting.use-case.js';
import { HoldOverItem } from '#application/meetings/hold-over-item.use-case.js';
import { MoveMeeting } from '#application/meetings/move-meeting.use-case.js';
import { RecordAttendance } from '#application/meetings/record-attendance.use-case.js';
import { ResolveMeetingPoint } from '#application/meetings/resolve-meeting-point.use-case.js';
import { SaveMinutes } from '#application/meetings/save-minutes.use-case.js';
import { SettleItem } from '#application/meetings/settle-item.use-case.js';
import { SignMinutes } from '#application/meetings/sign-minutes.use-case.js';
import { useCases } from '../use-cases.js';
import { AgendaController } from './agenda.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { MinutesController } from './minutes.controller.js';

@Module({
  controllers: [MeetingsController, AgendaController, MinutesController],
  providers: useCases(
    ...[ConveneMeetings, MoveMeeting, CloseMeeting, CancelMeeting, AdjustInvitees, AnnounceAbsence],
    ...[RecordAttendance, AddMeetingPoint, ResolveMeetingPoint],
    ...[AddAgendaItem, ChangeAgendaItem, OrderAgenda, SettleItem, HoldOverItem],
    ...[SaveMinutes, AdoptMinutes, SignMinutes, AddMarginNote],
  ),
})
export class MeetingsModule {}
