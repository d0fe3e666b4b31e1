import { Module } from '@nestjs/common';
import { Universities } from './universities.js';

@Module({
  providers: [Universities],
  exports: [Universities],
})
export class UniversitiesModule {}
