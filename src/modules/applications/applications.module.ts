import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/index.js';
import { ProjectsModule } from '../projects/index.js';
import { StudentsModule } from '../students/index.js';
import { Applications } from './applications.js';

@Module({
  imports: [ProgrammesModule, ProjectsModule, StudentsModule],
  providers: [Applications],
  exports: [Applications],
})
export class ApplicationsModule {}
