import { Module } from '@nestjs/common';
import { UniversitiesModule } from '../universities/index.js';
import { ChangeStudent } from './commands/change-student.js';
import { RegisterStudent } from './commands/register-student.js';
import { RegistrationsController } from './http/registrations.controller.js';
import { StudentsController } from './http/students.controller.js';
import { FindStudent } from './queries/find-student.js';
import { ListStudents } from './queries/list-students.js';
import { Students } from './students.js';

@Module({
  imports: [UniversitiesModule],
  controllers: [RegistrationsController, StudentsController],
  providers: [Students, FindStudent, ListStudents, RegisterStudent, ChangeStudent],
  exports: [Students],
})
export class StudentsModule {}
