import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../../programmes/index.js';
import { RubricsController } from './rubrics.controller.js';
import { Rubrics } from './rubrics.js';

@Module({
  imports: [ProgrammesModule],
  controllers: [RubricsController],
  providers: [Rubrics],
  exports: [Rubrics],
})
export class RubricsModule {}
