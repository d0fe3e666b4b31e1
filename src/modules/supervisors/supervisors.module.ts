import { Module } from '@nestjs/common';
import { UniversitiesModule } from '../universities/index.js';
import { ChangeSupervisor } from './commands/change-supervisor.js';
import { CreateSupervisor } from './commands/create-supervisor.js';
import { SupervisorsController } from './http/supervisors.controller.js';
import { FindSupervisor } from './queries/find-supervisor.js';
import { ListSupervisors } from './queries/list-supervisors.js';
import './supervisor.problems.js';
import { Supervisors } from './supervisors.js';

@Module({
  imports: [UniversitiesModule],
  controllers: [SupervisorsController],
  providers: [Supervisors, FindSupervisor, ListSupervisors, CreateSupervisor, ChangeSupervisor],
  exports: [Supervisors],
})
export class SupervisorsModule {}
