import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import type { CreateUniversity as Input } from '../http/university.dto.js';
import { Places } from '../queries/places.js';
import { UniversityEntity } from '../university.entity.js';
import { refuseIncompletePlace } from '../university.rules.js';
import { SetDomains } from './set-domains.js';

/** Registers a home or host university; answers its id. */
@Injectable()
export class CreateUniversity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly places: Places,
    private readonly setDomains: SetDomains,
  ) {}

  async execute({ emailDomains, ...input }: Input): Promise<string> {
    const place = { ...input, provinceCode: input.provinceCode ?? null, hub: input.hub ?? null };
    refuseIncompletePlace(place);
    const id = randomUUID();
    await this.uow.run(async () => {
      await this.places.refuseUnknown(place);
      await this.uow.repository(UniversityEntity).insert({ id, ...place });
      await this.setDomains.execute(id, emailDomains ?? []);
      await this.events.record({
        name: 'university.created',
        subjectType: 'university',
        subjectId: id,
      });
    });
    return id;
  }
}
