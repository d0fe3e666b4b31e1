import { Body, Controller, Delete, Get, HttpCode, Module, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { ApplicationsModule } from '../../applications/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../review.permissions.js';
import { ConflictPage, DeclareConflict as Input } from './conflict.dto.js';
import { DeclareConflict } from './declare-conflict.js';

/** Who should not judge whom. */
@ApiTags('reviews')
@Controller('applications/:id/conflicts')
export class ConflictsController {
  constructor(private readonly conflicts: DeclareConflict) {}

  @Get()
  @Can('conflict.read')
  @ApiOkResponse({ type: ConflictPage })
  async getAll(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ConflictPage> {
    return { items: await this.conflicts.list(actor, id), nextCursor: null };
  }

  /** Afterwards the application is absent for that person: nothing is left to answer. */
  @Post()
  @Can('conflict.declare')
  @HttpCode(204)
  @ApiNoContentResponse()
  async post(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: Input) {
    await this.conflicts.execute(actor, id, body);
  }

  @Delete(':conflictId')
  @Can('conflict.lift')
  @HttpCode(204)
  @ApiNoContentResponse()
  async delete(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('conflictId') conflictId: string,
  ) {
    await this.conflicts.lift(actor, id, conflictId);
  }
}

@Module({
  imports: [ApplicationsModule],
  controllers: [ConflictsController],
  providers: [DeclareConflict],
})
export class ConflictsModule {}
