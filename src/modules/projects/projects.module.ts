import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/index.js';
import { SupervisorsModule } from '../supervisors/index.js';
import { UniversitiesModule } from '../universities/index.js';
import { ChangeProject } from './commands/change-project.js';
import { CreateProject } from './commands/create-project.js';
import { FindHost } from './commands/find-host.js';
import { MoveProject } from './commands/move-project.js';
import { RefuseUnknown } from './commands/refuse-unknown.js';
import { SetCapacity } from './commands/set-capacity.js';
import { ProjectStatesController } from './http/project-states.controller.js';
import { ProjectsController } from './http/projects.controller.js';
import { Projects } from './projects.js';
import { FindProject } from './queries/find-project.js';
import { ListProjects } from './queries/list-projects.js';
import { ProjectRows } from './queries/project-by-id.js';
import { Seats } from './seats.js';

@Module({
  imports: [ProgrammesModule, SupervisorsModule, UniversitiesModule],
  controllers: [ProjectsController, ProjectStatesController],
  providers: [
    Projects,
    Seats,
    ProjectRows,
    FindProject,
    ListProjects,
    CreateProject,
    ChangeProject,
    MoveProject,
    FindHost,
    RefuseUnknown,
    SetCapacity,
  ],
  exports: [Projects],
})
export class ProjectsModule {}
