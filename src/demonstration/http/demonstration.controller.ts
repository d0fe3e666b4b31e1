import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/authz/index.js';
import { pickLocale } from '../../platform/i18n/index.js';
import { DemonstrationView } from './demonstration.view.js';
import { FindDemonstration } from './find-demonstration.js';

@ApiTags('demonstration')
@Controller('demonstration')
export class DemonstrationController {
  constructor(private readonly find: FindDemonstration) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: DemonstrationView })
  get(@Headers('accept-language') language: string | undefined) {
    return this.find.execute(pickLocale(language));
  }
}
