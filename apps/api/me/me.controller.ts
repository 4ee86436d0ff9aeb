import { Body, Controller, Get, Headers, Inject, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChooseLook } from '#application/people/choose-look.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import type { InboxOwner } from '#application/views.js';
import { permissions, rolesFor, type Action } from '#domain/people/permissions.js';
import type { Caller } from '#identity/callers.js';
import { ByCaller, TheCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { localeOf } from '../edge/locale.js';
import { ChangeBus } from '../events/change-bus.js';
import { readWhen } from '../events/read-when.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { OwnInboxQuery } from '../tasks/tasks.dto.js';
import { taskCounts, taskPage } from '../tasks/tasks.schemas.js';
import { HouseStyles } from '../web/house-styles.js';
import { ChoiceBody } from './me.dto.js';
import { me } from './me.schemas.js';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly chooseLook: ChooseLook,
    private readonly houseStyles: HouseStyles,
    private readonly changes: ChangeBus,
  ) {}

  @Get()
  @Policy('me:read')
  @Documented('Who you are here, what you may do, and in which language and look you see it', { schema: me })
  async find(@TheCaller() caller: Caller, @ByCaller() { today }: PersonCall) {
    const { personId, organisationId, name, timeZone, capacities } = caller;
    const actions = (Object.keys(permissions) as Action[]).filter((action) =>
      capacities.some(({ role }) => rolesFor(action).includes(role)),
    );
    const settings = found(await this.readers.people.settingsOf(organisationId, personId), 'person');
    const { slug, ...organisation } = settings.organisation;
    return {
      personId,
      name,
      organisation: { id: organisationId, ...organisation, houseStyle: this.houseStyles.addressOf(slug) },
      choice: settings.choice,
      timeZone,
      today,
      capacities,
      actions,
    };
  }

  @Put('choice')
  @Policy('me:write')
  @Documented('Choose your language and look', { status: 204 })
  async choose(@ByCaller() call: PersonCall, @Body() { locale, theme }: ChoiceBody) {
    await this.chooseLook.execute(call, { locale, theme });
  }

  @Get('tasks')
  @Policy('task:read')
  @Documented('Your inbox: what is asked of you, in all your capacities together', { schema: taskPage })
  inbox(
    @ByCaller() call: PersonCall,
    @Query() { wait, ...query }: OwnInboxQuery,
    @Headers('accept-language') language?: string,
  ) {
    const owner = ownerOf(call);
    const { cycleId } = query;
    return readWhen(
      this.changes,
      () => this.readers.tasks.inbox(owner, { ...query, locale: localeOf(language) }),
      {
        isWorthIt: ({ items }) => items.length > 0,
        concerns: (change) => change.organisationId === owner.organisationId && change.cycleId === cycleId,
        forMs: cycleId ? wait * 1000 : 0,
      },
    );
  }

  @Get('tasks/counts')
  @Policy('task:read')
  @Documented('How much is asked of you', { schema: taskCounts })
  counts(@ByCaller() call: PersonCall) {
    return this.readers.tasks.counts(ownerOf(call), call.today);
  }
}

const ownerOf = ({ organisationId, actor }: PersonCall): InboxOwner => ({ organisationId, ...actor });
