import { Module } from '@nestjs/common';
import { Projects } from './projects.js';
import { Seats } from './seats.js';

@Module({
  providers: [Projects, Seats],
  exports: [Projects],
})
export class ProjectsModule {}
