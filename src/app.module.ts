import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { DemonstrationModule } from './demonstration/demonstration.module.js';
import { applicationEntities, ApplicationsModule } from './modules/applications/index.js';
import { AuditModule } from './modules/audit/index.js';
import { fundingEntities, FundingModule } from './modules/funding/index.js';
import { AuthenticationGuard, identityEntities, IdentityModule } from './modules/identity/index.js';
import { MatchingModule, offerEntities } from './modules/matching/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { placementEntities, PlacementsModule } from './modules/placements/index.js';
import { callEntities, ProgrammesModule } from './modules/programmes/index.js';
import { projectEntities, ProjectsModule } from './modules/projects/index.js';
import { ReviewsModule } from './modules/reviews/index.js';
import { studentEntities, StudentsModule } from './modules/students/index.js';
import { supervisorEntities, SupervisorsModule } from './modules/supervisors/index.js';
import { UniversitiesModule, universityEntities } from './modules/universities/index.js';
import { DeclaredRoutes, PermissionGuard } from './platform/authz/index.js';
import { ConfigModule } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { EventsModule } from './platform/events/index.js';
import { HealthModule } from './platform/health/index.js';
import { HttpModule } from './platform/http/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { MailModule } from './platform/mail/index.js';
import { StorageModule } from './platform/storage/index.js';
import { TimeModule } from './platform/time/index.js';

const entities = [
  ...identityEntities,
  ...universityEntities,
  ...studentEntities,
  ...supervisorEntities,
  ...callEntities,
  ...projectEntities,
  ...applicationEntities,
  ...offerEntities,
  ...placementEntities,
  ...fundingEntities,
];

const platform = [
  ConfigModule,
  TimeModule,
  DatabaseModule.withEntities(entities),
  EventsModule,
  JobsModule,
  HttpModule,
  MailModule,
  StorageModule,
  HealthModule,
  DiscoveryModule,
];

const modules = [
  IdentityModule,
  UniversitiesModule,
  StudentsModule,
  SupervisorsModule,
  ProgrammesModule,
  ProjectsModule,
  ApplicationsModule,
  ReviewsModule,
  MatchingModule,
  PlacementsModule,
  FundingModule,
  NotificationsModule,
  AuditModule,
  DemonstrationModule,
];

/** The one tree of modules that the API, the worker and the command line share. */
@Module({
  imports: [...platform, ...modules],
  providers: [
    DeclaredRoutes,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
})
export class AppModule {}
