import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes/index.js';
import { SupervisorsModule } from '../supervisors/index.js';
import { UniversitiesModule } from '../universities/index.js';
import { ChangeProject } from './commands/change-project.js';
import { CopyProject } from './commands/copy-project.js';
import { CountView } from './commands/count-view.js';
import { CreateProject } from './commands/create-project.js';
import { FindHost } from './commands/find-host.js';
import { MoveProject } from './commands/move-project.js';
import { ReadFacts } from './commands/read-facts.js';
import { SetCapacity } from './commands/set-capacity.js';
import { ProjectCatalogueController } from './http/project-catalogue.controller.js';
import { ProjectStatesController } from './http/project-states.controller.js';
import { ProjectsController } from './http/projects.controller.js';
import { Projects } from './projects.js';
import { FindProject } from './queries/find-project.js';
import { ListProjects } from './queries/list-projects.js';
import { ProjectRows } from './queries/project-by-id.js';
import { SimilarProjects } from './queries/similar-projects.js';
import { Seats } from './seats.js';

@Module({
  imports: [ProgrammesModule, SupervisorsModule, UniversitiesModule],
  controllers: [ProjectsController, ProjectStatesController, ProjectCatalogueController],
  providers: [
    Projects,
    Seats,
    ProjectRows,
    FindProject,
    ListProjects,
    SimilarProjects,
    CopyProject,
    CountView,
    CreateProject,
    ChangeProject,
    MoveProject,
    FindHost,
    ReadFacts,
    SetCapacity,
  ],
  exports: [Projects],
})
export class ProjectsModule {}
