import { Module } from '@nestjs/common';
import { AddMeetingPoint } from '#application/meetings/add-meeting-point.use-case.js';
import { RecordAttendance } from '#application/meetings/record-attendance.use-case.js';
import { useCases } from '../use-cases.js';
import { MeetingsController } from './meetings.controller.js';

@Module({
  controllers: [MeetingsController],
  providers: useCases(RecordAttendance, AddMeetingPoint),
})
export class MeetingsModule {}
