import { Module } from '@nestjs/common';
import { Supervisors } from './supervisors.js';

@Module({
  providers: [Supervisors],
  exports: [Supervisors],
})
export class SupervisorsModule {}
