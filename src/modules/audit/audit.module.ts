import { Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { AuditController } from './http/audit.controller.js';
import { ListAuditEntries } from './queries/list-audit-entries.js';

/** What happened, in a chain that cannot be edited unseen. Listens; nobody imports it. */
@Module({
  controllers: [AuditController],
  providers: [AuditTrail, ListAuditEntries],
})
export class AuditModule {}
