import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../placement.policy.js';
import { ListStays } from '../queries/list-stays.js';
import { StayList } from './stays.view.js';

/** The stays that use a student's weeks and money. */
@ApiTags('students')
@Controller('students/:id')
export class StaysController {
  constructor(private readonly stays: ListStays) {}

  @Get('stays')
  @Can('placement.read_stays')
  @ApiOkResponse({ type: StayList })
  getStays(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.stays.execute(actor, id);
  }
}
