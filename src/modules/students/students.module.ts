import { Module } from '@nestjs/common';
import { UniversitiesModule } from '../universities/index.js';
import { ChangeStudent } from './commands/change-student.js';
import { GivePassport } from './commands/give-passport.js';
import { RegisterStudent } from './commands/register-student.js';
import { ReplaceScores } from './commands/replace-scores.js';
import { RevealPassport } from './commands/reveal-passport.js';
import { PassportsController } from './http/passports.controller.js';
import { RegistrationsController } from './http/registrations.controller.js';
import { StudentsController } from './http/students.controller.js';
import { FindStudent } from './queries/find-student.js';
import { ListStudents } from './queries/list-students.js';
import { ListReveals } from './queries/list-reveals.js';
import { PassportCipher } from './passports/passport-cipher.js';
import { Students } from './students.js';

@Module({
  imports: [UniversitiesModule],
  controllers: [RegistrationsController, StudentsController, PassportsController],
  providers: [
    Students,
    FindStudent,
    ListStudents,
    RegisterStudent,
    ChangeStudent,
    ReplaceScores,
    GivePassport,
    RevealPassport,
    ListReveals,
    PassportCipher,
  ],
  exports: [Students],
})
export class StudentsModule {}
