import { Body, Controller, Get, Patch, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listBody, SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { ChangeStudent } from '../commands/change-student.js';
import { ReplaceScores } from '../commands/replace-scores.js';
import { FindStudent } from '../queries/find-student.js';
import { ListStudents } from '../queries/list-students.js';
import { Can } from '../student.policy.js';
import { EntitlementView } from './entitlement.view.js';
import * as dto from './student.dto.js';
import { StudentPage, StudentView } from './student.view.js';

@ApiTags('students')
@Controller('students')
export class StudentsController {
  constructor(
    private readonly list: ListStudents,
    private readonly find: FindStudent,
    private readonly change: ChangeStudent,
    private readonly replaceScores: ReplaceScores,
  ) {}

  @Get()
  @Can('student.list')
  @ApiOkResponse({ type: StudentPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.StudentQuery) {
    return this.list.execute(actor, query);
  }

  @Get('me')
  @Can('student.read_own')
  @ApiOkResponse({ type: StudentView })
  getOwn(@CurrentActor() actor: Actor) {
    return this.find.own(actor);
  }

  @Get(':id')
  @Can('student.read')
  @ApiOkResponse({ type: StudentView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.byId(actor, id);
  }

  @Get(':id/entitlement')
  @Can('student.read')
  @ApiOkResponse({ type: EntitlementView })
  getEntitlement(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.entitlement(actor, id);
  }

  @Patch(':id')
  @Can('student.edit')
  @ApiOkResponse({ type: StudentView })
  async patch(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.ChangeStudent,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.change.execute(actor, id, body, seen);
    return this.find.byId(actor, id);
  }

  @Put(':id/language-scores')
  @Can('student.edit')
  @ApiBody({ type: [dto.LanguageScoreInput] })
  @ApiOkResponse({ type: StudentView })
  async putScores(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body(listBody(() => dto.LanguageScoreInput, { maxItems: 20 })) list: dto.LanguageScoreInput[],
    @SeenVersion() seen: number | undefined,
  ) {
    await this.replaceScores.execute(actor, id, list, seen);
    return this.find.byId(actor, id);
  }
}
