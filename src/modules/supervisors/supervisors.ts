import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import { selectSupervisors, type Supervisor } from './queries/supervisor-rows.js';

/** What other modules may ask about supervisors. */
@Injectable()
export class Supervisors {
  constructor(private readonly uow: UnitOfWork) {}

  /** The supervisor whose account this is; undefined for everybody else. */
  async byAccount(accountId: string): Promise<Supervisor | undefined> {
    const [found] = await this.uow.query<Supervisor>(
      `${selectSupervisors} WHERE s.account_id = $1`,
      [accountId],
    );
    return found;
  }

  /** The supervisor with this id; undefined when there is none. */
  async find(id: string): Promise<Supervisor | undefined> {
    const [found] = await this.uow.query<Supervisor>(`${selectSupervisors} WHERE s.id = $1`, [id]);
    return found;
  }

  /** The supervisor with this id; `not_found` when there is none. */
  async require(id: string): Promise<Supervisor> {
    const found = await this.find(id);
    if (!found) throw problem('not_found');
    return found;
  }
}
