import { Body, Controller, Delete, Get, Header, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { NeverReplayed, SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { GivePassport } from '../commands/give-passport.js';
import { RevealPassport } from '../commands/reveal-passport.js';
import { FindStudent } from '../queries/find-student.js';
import { ListReveals } from '../queries/list-reveals.js';
import { Can } from '../student.policy.js';
import * as dto from './passport.dto.js';
import { PassportView, RevealPage } from './passport.view.js';
import { StudentView } from './student.view.js';

@ApiTags('students')
@Controller('students/:id')
export class PassportsController {
  constructor(
    private readonly give: GivePassport,
    private readonly reveal: RevealPassport,
    private readonly reveals: ListReveals,
    private readonly find: FindStudent,
  ) {}

  @Put('passport')
  @Can('passport.give')
  @ApiOkResponse({ type: StudentView })
  async put(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.GivePassport,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.give.execute(actor, id, body, seen);
    return this.find.byId(actor, id);
  }

  @Delete('passport')
  @Can('passport.give')
  @ApiOkResponse({ type: StudentView })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.give.remove(actor, id, seen);
    return this.find.byId(actor, id);
  }

  @Get('passport-reveals')
  @Can('passport.read_reveals')
  @ApiOkResponse({ type: RevealPage })
  getReveals(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: dto.RevealQuery) {
    return this.reveals.execute(actor, id, query);
  }

  /** Answers the number in full, once: the look is written down, and the student can read of it. */
  @Post('passport-reveals')
  @Can('passport.reveal')
  @NeverReplayed()
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: PassportView })
  post(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: dto.RevealPassport) {
    return this.reveal.execute(actor, id, body.reason);
  }
}
