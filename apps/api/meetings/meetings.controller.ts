import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddMeetingPoint } from '#application/meetings/add-meeting-point.use-case.js';
import { AdjustInvitees } from '#application/meetings/adjust-invitees.use-case.js';
import { AnnounceAbsence } from '#application/meetings/announce-absence.use-case.js';
import { ConveneMeetings } from '#application/meetings/convene-meetings.use-case.js';
import { CancelMeeting, CloseMeeting } from '#application/meetings/end-meeting.use-case.js';
import { MoveMeeting } from '#application/meetings/move-meeting.use-case.js';
import { RecordAttendance } from '#application/meetings/record-attendance.use-case.js';
import { ResolveMeetingPoint } from '#application/meetings/resolve-meeting-point.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import {
  OwnAbsenceBody,
  AttendanceBody,
  ConveneBody,
  InviteesBody,
  MeetingReasonBody,
  MeetingsQuery,
  MoveBody,
  PointBody,
  ResolvePointBody,
} from './meetings.dto.js';
import {
  addedPoint,
  convenedMeetings,
  invitedPeople,
  meeting,
  meetingPage,
  meetings,
} from './meetings.schemas.js';

@ApiTags('meetings')
@Controller()
export class MeetingsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly conveneMeetings: ConveneMeetings,
    private readonly moveMeeting: MoveMeeting,
    private readonly closeMeeting: CloseMeeting,
    private readonly cancelMeeting: CancelMeeting,
    private readonly adjustInvitees: AdjustInvitees,
    private readonly announceAbsence: AnnounceAbsence,
    private readonly recordMeetingAttendance: RecordAttendance,
    private readonly addMeetingPoint: AddMeetingPoint,
    private readonly resolveMeetingPoint: ResolveMeetingPoint,
  ) {}

  @Get('meetings')
  @Policy('meeting:read')
  @Documented('The meetings of the organisation and of its cycles, by when they start', {
    schema: meetingPage,
  })
  page(@ByCaller() call: PersonCall, @Query() { limit = 50, ...filter }: MeetingsQuery) {
    return this.readers.meetings.page(call.organisationId, { limit, ...filter });
  }

  @Post('meetings')
  @Policy('meeting:record')
  @Documented('Convene a meeting of the organisation, or a series', { status: 201, schema: convenedMeetings })
  convene(@ByCaller() call: PersonCall, @Body() body: ConveneBody) {
    const { kind, firstOn, until, everyWeeks, except, onDaysOff, time, durationMinutes, place } = body;
    return this.conveneMeetings.execute(call, {
      ...{ kind, firstOn, time, durationMinutes, place },
      ...(until && { until }),
      ...(everyWeeks && { everyWeeks }),
      ...(except && { except }),
      ...(onDaysOff && { onDaysOff }),
    });
  }

  @Put('meetings/:id')
  @Policy('meeting:record')
  @Documented('Move one meeting to another time or place', { status: 204 })
  async move(@ByCaller() call: PersonCall, @Param('id', IdPipe) meetingId: string, @Body() body: MoveBody) {
    const { startsAt, endsAt = null, place, reason } = body;
    await this.moveMeeting.execute(call, { meetingId, startsAt, endsAt, place, reason });
  }

  @Post('meetings/:id/close')
  @Policy('meeting:record')
  @Documented('Close a meeting of the organisation that was held', { status: 204 })
  async close(@ByCaller() call: PersonCall, @Param('id', IdPipe) meetingId: string) {
    await this.closeMeeting.execute(call, { meetingId });
  }

  @Post('meetings/:id/cancel')
  @Policy('meeting:record')
  @Documented('Cancel a meeting of the organisation', { status: 204 })
  async cancel(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { reason }: MeetingReasonBody,
  ) {
    await this.cancelMeeting.execute(call, { meetingId, reason });
  }

  @Put('meetings/:id/invitees')
  @Policy('meeting:record')
  @Documented('Adjust by hand who is invited', { schema: invitedPeople })
  invite(@ByCaller() call: PersonCall, @Param('id', IdPipe) meetingId: string, @Body() body: InviteesBody) {
    const { add, remove, renew = false } = body;
    return this.adjustInvitees.execute(call, {
      ...{ meetingId, remove, renew },
      add: add.map(({ personId, role }) => ({ personId, role })),
    });
  }

  @Post('meetings/:id/absence')
  @Policy('meeting:attend')
  @Documented('Say that you will not come, and who will instead', { status: 204 })
  async announce(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { reason, replacedBy = null }: OwnAbsenceBody,
  ) {
    await this.announceAbsence.execute(call, { meetingId, reason, replacedBy });
  }

  @Post('meetings/:id/points/:pointId/resolve')
  @Policy('meeting:attend')
  @Documented('Say that an action point of a meeting of the organisation is done, or need not be', {
    status: 204,
  })
  async resolvePoint(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Param('pointId', IdPipe) pointId: string,
    @Body() { status, resolution }: ResolvePointBody,
  ) {
    await this.resolveMeetingPoint.execute(call, { meetingId, pointId, status, resolution });
  }

  @Get('cycles/:id/meetings')
  @Policy('meeting:read')
  @Documented(
    'The meetings of a cycle, and those with an item of it, in the order in which they take place',
    { schema: meetings },
  )
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.meetings.ofCycle(call.organisationId, id);
  }

  @Get('meetings/:id')
  @Policy('meeting:read')
  @Documented('One meeting, with who was there and what it left to be done', { schema: meeting })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.meetings.find(call.organisationId, id), 'meeting');
  }

  @Put('meetings/:id/attendance')
  @Policy('meeting:record')
  @Documented('Record who was there', { status: 204 })
  async recordAttendance(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { attendance }: AttendanceBody,
  ) {
    await this.recordMeetingAttendance.execute(call, {
      meetingId,
      attendance: attendance.map(({ personId, status, replacedBy, consultation }) => ({
        personId,
        status,
        ...(replacedBy && { replacedBy }),
        ...(consultation && { consultation }),
      })),
    });
  }

  @Post('meetings/:id/points')
  @Policy('meeting:record')
  @Documented('Record an action point or a question, with its owner', { status: 201, schema: addedPoint })
  addPoint(@ByCaller() call: PersonCall, @Param('id', IdPipe) meetingId: string, @Body() body: PointBody) {
    const { kind, text, ownerId, dueOn = null, agendaItemId = null } = body;
    return this.addMeetingPoint.execute(call, { meetingId, kind, text, ownerId, dueOn, agendaItemId });
  }
}
