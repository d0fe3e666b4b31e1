import { Module } from '@nestjs/common';
import { Students } from './students.js';

@Module({
  providers: [Students],
  exports: [Students],
})
export class StudentsModule {}
