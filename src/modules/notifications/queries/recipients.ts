import { Injectable } from '@nestjs/common';
import { Accounts } from '../../identity/index.js';
import type { Reader } from '../letter-plan.js';
import type { CaseFacts } from './case-facts.js';

/** Finds the accounts behind a kind of reader. */
@Injectable()
export class Recipients {
  constructor(private readonly accounts: Accounts) {}

  /** Ids of the accounts to write to; none when nobody holds the role there. */
  async of(reader: Reader, facts: CaseFacts): Promise<readonly string[]> {
    const found = await this.holders(reader, facts);
    return found.filter((id) => !facts.conflicted.includes(id) || id === facts.studentAccountId);
  }

  private async holders(reader: Reader, facts: CaseFacts): Promise<readonly string[]> {
    switch (reader) {
      case 'student':
        return [facts.studentAccountId];
      case 'supervisor':
        return facts.mayCross && facts.supervisorAccountId ? [facts.supervisorAccountId] : [];
      case 'home_coordinators':
        return this.accounts.holders('university_coordinator', facts.homeId);
      case 'programme_coordinators':
        return this.accounts.holders('programme_coordinator', facts.homeId);
      case 'hub_advisers':
        return facts.mayCross ? this.accounts.holders('adviser', facts.hub) : [];
    }
  }
}
