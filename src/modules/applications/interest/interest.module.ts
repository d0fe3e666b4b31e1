import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../../programmes/index.js';
import { ProjectsModule } from '../../projects/index.js';
import { StudentsModule } from '../../students/index.js';
import { FindFit } from './find-fit.js';
import { FindInterest } from './find-interest.js';
import { ProjectInterestController } from './project-interest.controller.js';

/** What students' applications and profiles say about projects. */
@Module({
  imports: [ProgrammesModule, ProjectsModule, StudentsModule],
  controllers: [ProjectInterestController],
  providers: [FindFit, FindInterest],
})
export class InterestModule {}
