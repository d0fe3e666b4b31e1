import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { ListMailbox } from '../queries/list-mailbox.js';
import { MailboxPage, MailboxQuery } from './mailbox.dto.js';

@ApiTags('notifications')
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly list: ListMailbox) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: MailboxPage })
  getAll(@Query() query: MailboxQuery) {
    return this.list.execute(query);
  }
}
