import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddAgendaItem } from '#application/meetings/add-agenda-item.use-case.js';
import { ChangeAgendaItem, OrderAgenda } from '#application/meetings/change-agenda.use-case.js';
import { HoldOverItem } from '#application/meetings/hold-over-item.use-case.js';
import { SettleItem } from '#application/meetings/settle-item.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { Documented } from '../openapi/documented.js';
import { HoldOverBody, ItemBody, NewItemBody, OrderBody, SettleBody } from './meetings.dto.js';
import { addedItem, heldOverItem } from './meetings.schemas.js';

@ApiTags('meetings')
@Controller()
export class AgendaController {
  constructor(
    private readonly addAgendaItem: AddAgendaItem,
    private readonly changeAgendaItem: ChangeAgendaItem,
    private readonly orderAgenda: OrderAgenda,
    private readonly settleItem: SettleItem,
    private readonly holdOverItem: HoldOverItem,
  ) {}

  @Post('meetings/:id/agenda')
  @Policy('meeting:record')
  @Documented('Put an item on the agenda, after the others', { status: 201, schema: addedItem })
  add(@ByCaller() call: PersonCall, @Param('id', IdPipe) meetingId: string, @Body() body: NewItemBody) {
    const { cycleId = null, decision = null } = body;
    return this.addAgendaItem.execute(call, { meetingId, cycleId, decision, ...contentOf(body) });
  }

  @Put('meetings/:id/agenda/order')
  @Policy('meeting:record')
  @Documented('Take the items in another order', { status: 204 })
  async order(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { itemIds }: OrderBody,
  ) {
    await this.orderAgenda.execute(call, { meetingId, itemIds });
  }

  @Put('agenda-items/:id')
  @Policy('meeting:record')
  @Documented('Change what is said of an open item, its papers too', { status: 204 })
  async change(@ByCaller() call: PersonCall, @Param('id', IdPipe) itemId: string, @Body() body: ItemBody) {
    await this.changeAgendaItem.execute(call, { itemId, ...contentOf(body) });
  }

  @Post('agenda-items/:id/settle')
  @Policy('meeting:record')
  @Documented('Say what came of an item, or withdraw it', { status: 204 })
  async settle(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) itemId: string,
    @Body() { status, conclusion }: SettleBody,
  ) {
    await this.settleItem.execute(call, { itemId, status, conclusion });
  }

  @Post('agenda-items/:id/hold-over')
  @Policy('meeting:record')
  @Documented('Hold an item over to a later meeting: a new item there refers to this one', {
    status: 201,
    schema: heldOverItem,
  })
  holdOver(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) itemId: string,
    @Body() { toMeetingId, reason }: HoldOverBody,
  ) {
    return this.holdOverItem.execute(call, { itemId, toMeetingId, reason });
  }
}

const contentOf = ({ title, purpose, minutes = null, presenterId = null, papers }: ItemBody) => ({
  ...{ title, purpose, minutes, presenterId },
  papers: papers.map(({ title: name, documentVersionId = null, reference = null }) => ({
    title: name,
    documentVersionId,
    reference,
  })),
});
