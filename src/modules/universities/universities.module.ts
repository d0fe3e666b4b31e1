import { Module } from '@nestjs/common';
import { ChangeUniversity } from './commands/change-university.js';
import { CreateUniversity } from './commands/create-university.js';
import { SetDomains } from './commands/set-domains.js';
import { ProvincesController } from './http/provinces.controller.js';
import { UniversitiesController } from './http/universities.controller.js';
import { ListUniversities } from './queries/list-universities.js';
import { Places } from './queries/places.js';
import './university.problems.js';
import { Universities } from './universities.js';

@Module({
  controllers: [UniversitiesController, ProvincesController],
  providers: [
    Universities,
    Places,
    ListUniversities,
    CreateUniversity,
    ChangeUniversity,
    SetDomains,
  ],
  exports: [Universities],
})
export class UniversitiesModule {}
