import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../audit.permissions.js';
import { ListAuditEntries } from '../queries/list-audit-entries.js';
import { AuditPage, AuditQuery } from './audit.dto.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly list: ListAuditEntries) {}

  @Get()
  @Can('audit.read')
  @ApiOkResponse({ type: AuditPage })
  getAll(@Query() query: AuditQuery) {
    return this.list.execute(query);
  }
}
