import { Injectable } from '@nestjs/common';
import { Documents } from '../../documents/index.js';
import { Consents } from '../../identity/index.js';
import type { Papers } from '../eligibility/candidacy.js';
import { References } from '../references/references.js';

/** Documents, consents and references beside an application: what the rules ask of papers. */
@Injectable()
export class PapersOfApplication {
  constructor(
    private readonly documents: Documents,
    private readonly consents: Consents,
    private readonly references: References,
  ) {}

  async of(applicationId: string, accountId: string): Promise<Omit<Papers, 'homeSupervisor'>> {
    return {
      documents: await this.documents.of(applicationId),
      consents: await this.consents.givenBy(accountId),
      references: await this.references.standing(applicationId),
    };
  }
}
