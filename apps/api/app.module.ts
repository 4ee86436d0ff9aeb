import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ChooseLook } from '#application/people/choose-look.use-case.js';
import { MakeCalendarFeed, RevokeCalendarFeed } from '#application/calendar-feeds/manage-feeds.use-case.js';
import { Callers } from '#identity/callers.js';
import { TokenVerifier } from '#identity/token-verifier.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuthenticationGuard } from './access/authentication.guard.js';
import { PolicyGuard } from './access/policy.guard.js';
import { RateLimitGuard } from './access/rate-limit.guard.js';
import { CalendarFeedsController } from './calendar-feeds/calendar-feeds.controller.js';
import { ContributionsModule } from './contributions/contributions.module.js';
import { CyclesModule } from './cycles/cycles.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { DefinitionsController } from './definitions/definitions.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ChangeBus } from './events/change-bus.js';
import { EventsController } from './events/events.controller.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { HealthController } from './health/health.controller.js';
import { HistoryController } from './history/history.controller.js';
import { INFRASTRUCTURE, READERS, SETTINGS, type Infrastructure } from './infrastructure.js';
import { OpenIdSignIn } from './session/openid-sign-in.js';
import { SessionController } from './session/session.controller.js';
import { SignedInBrowsers } from './session/signed-in-browsers.js';
import { OrganisationHistoryController } from './history/organisation-history.controller.js';
import { LegalFactsModule } from './legal-facts/legal-facts.module.js';
import { MeController } from './me/me.controller.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlansModule } from './plans/plans.module.js';
import type { ApiSettings } from './settings.js';
import { TasksModule } from './tasks/tasks.module.js';
import { useCases } from './use-cases.js';
import { HouseStyles } from './web/house-styles.js';

/** What all resources share: the way to everything outside, who is calling, and what changes. */
@Module({})
class SharedModule {
  static with(infrastructure: Infrastructure): DynamicModule {
    const provided = [
      { provide: INFRASTRUCTURE, useValue: infrastructure },
      { provide: READERS, useValue: infrastructure.readers },
      { provide: TokenVerifier, useValue: infrastructure.tokens },
      { provide: Callers, useValue: new Callers(infrastructure.directory) },
      ChangeBus,
    ];
    return { module: SharedModule, global: true, providers: provided, exports: provided };
  }
}

/** What the parts of the api are told. */
export type ModuleSettings = Pick<
  ApiSettings,
  | 'RATE_LIMIT_PER_MINUTE'
  | 'EVENTS_HEARTBEAT_SECONDS'
  | 'API_PORT'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
  | 'WEB_URL'
  | 'SESSION_MINUTES'
  | 'SESSION_IDLE_MINUTES'
  | 'HOUSE_STYLES_FOLDER'
>;

/** The api: resources that only read are controllers here, those with commands have a module with their use cases. */
@Module({})
export class AppModule {
  static with(infrastructure: Infrastructure, settings: ModuleSettings): DynamicModule {
    const webUrl = settings.WEB_URL ?? `http://127.0.0.1:${settings.API_PORT}`;
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        SharedModule.with(infrastructure),
        TasksModule,
        CyclesModule,
        ContributionsModule,
        NotificationsModule,
        MeetingsModule,
        DecisionsModule,
        FollowUpModule,
        AttachmentsModule,
        PeopleModule,
        PlansModule,
        LegalFactsModule,
      ],
      controllers: [
        MeController,
        CalendarFeedsController,
        DocumentsController,
        HistoryController,
        OrganisationHistoryController,
        DefinitionsController,
        EventsController,
        HealthController,
        SessionController,
      ],
      // In this order: who is it, have they not asked too often, and may they.
      providers: [
        ...useCases(MakeCalendarFeed, RevokeCalendarFeed, ChooseLook),
        SignedInBrowsers,
        { provide: HouseStyles, useValue: HouseStyles.load(settings.HOUSE_STYLES_FOLDER) },
        { provide: SETTINGS, useValue: { ...settings, WEB_URL: webUrl } },
        {
          provide: OpenIdSignIn,
          useValue: new OpenIdSignIn({
            issuer: settings.OIDC_ISSUER,
            clientId: settings.OIDC_CLIENT_ID,
            clientSecret: settings.OIDC_CLIENT_SECRET,
            webUrl,
          }),
        },
        {
          provide: RateLimiterMemory,
          useValue: new RateLimiterMemory({ points: settings.RATE_LIMIT_PER_MINUTE, duration: 60 }),
        },
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: PolicyGuard },
      ],
    };
  }
}
