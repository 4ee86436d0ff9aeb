import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddMeetingPoint } from '#application/meetings/add-meeting-point.use-case.js';
import { RecordAttendance } from '#application/meetings/record-attendance.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { AttendanceBody, PointBody } from './meetings.dto.js';
import { addedPoint, meeting, meetings } from './meetings.schemas.js';

@ApiTags('meetings')
@Controller()
export class MeetingsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly recordMeetingAttendance: RecordAttendance,
    private readonly addMeetingPoint: AddMeetingPoint,
  ) {}

  @Get('cycles/:id/meetings')
  @Policy('meeting:read')
  @Documented('The meetings of a cycle, in the order in which they take place', { schema: meetings })
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
      attendance: attendance.map(({ personId, status, replacedBy }) => ({
        personId,
        status,
        ...(replacedBy && { replacedBy }),
      })),
    });
  }

  @Post('meetings/:id/points')
  @Policy('meeting:record')
  @Documented('Record an action point or a question, with its owner', { status: 201, schema: addedPoint })
  addPoint(@ByCaller() call: PersonCall, @Param('id', IdPipe) meetingId: string, @Body() body: PointBody) {
    const { kind, text, ownerId, dueOn = null } = body;
    return this.addMeetingPoint.execute(call, { meetingId, kind, text, ownerId, dueOn });
  }
}
