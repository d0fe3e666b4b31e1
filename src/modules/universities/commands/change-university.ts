import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { ChangeUniversity as Input } from '../http/university.dto.js';
import { Places } from '../queries/places.js';
import { UniversityEntity } from '../university.entity.js';
import { refuseIncompletePlace } from '../university.rules.js';
import { SetDomains } from './set-domains.js';

/** Changes what is known of a university. */
@Injectable()
export class ChangeUniversity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly places: Places,
    private readonly setDomains: SetDomains,
  ) {}

  async execute(id: string, { emailDomains, ...input }: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const universities = this.uow.repository(UniversityEntity);
      const lock = { mode: 'pessimistic_write' } as const;
      const university = await universities.findOne({ where: { id }, lock });
      if (!university) throw problem('not_found');
      refuseStale(university.version, seen);
      Object.assign(university, input);
      refuseIncompletePlace(university);
      await this.places.refuseUnknown(university);
      const { version } = university;
      const saved = await universities.save(university);
      if (emailDomains) await this.setDomains.execute(id, emailDomains);
      // Domains are rows of their own; whoever saw the old ones saw an older version.
      if (emailDomains && saved.version === version) {
        await universities.increment({ id }, 'version', 1);
      }
      await this.events.record({
        name: 'university.changed',
        subjectType: 'university',
        subjectId: id,
      });
    });
  }
}
