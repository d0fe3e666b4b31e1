import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';

/** Makes the e-mail domains of a university exactly those given. */
@Injectable()
export class SetDomains {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(universityId: string, domains: readonly string[]): Promise<void> {
    const wanted = [...new Set(domains.map((domain) => domain.trim().toLowerCase()))];
    await this.uow.query(
      'DELETE FROM university_domain WHERE university_id = $1 AND domain <> ALL ($2::citext[])',
      [universityId, wanted],
    );
    // A domain of another university breaks the primary key, which tells who refused.
    await this.uow.query(
      `INSERT INTO university_domain (domain, university_id)
       SELECT d, $1 FROM unnest($2::citext[]) AS d
       WHERE NOT EXISTS (
         SELECT 1 FROM university_domain o WHERE o.domain = d AND o.university_id = $1)`,
      [universityId, wanted],
    );
  }
}
