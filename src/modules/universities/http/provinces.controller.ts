import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/authz/index.js';
import { Places } from '../queries/places.js';
import { ProvinceList } from './university.view.js';

@ApiTags('universities')
@Controller('provinces')
export class ProvincesController {
  constructor(private readonly places: Places) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ProvinceList })
  async getAll(): Promise<ProvinceList> {
    return { items: await this.places.provinces() };
  }
}
