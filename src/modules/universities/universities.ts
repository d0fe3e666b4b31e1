import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import { universityColumns, type University } from './queries/university-rows.js';

/** What other modules may ask about universities. */
@Injectable()
export class Universities {
  constructor(private readonly uow: UnitOfWork) {}

  /** The university that owns an e-mail domain, letter case aside; undefined when none does. */
  async byEmailDomain(domain: string): Promise<University | undefined> {
    const [university] = await this.uow.query<University>(
      `SELECT ${universityColumns} FROM university u
       JOIN university_domain own ON own.university_id = u.id WHERE own.domain = $1`,
      [domain],
    );
    return university;
  }

  /** The university with this id; undefined when there is none. */
  async find(id: string): Promise<University | undefined> {
    const [university] = await this.uow.query<University>(
      `SELECT ${universityColumns} FROM university u WHERE u.id = $1`,
      [id],
    );
    return university;
  }

  /** The university with this id; `not_found` when there is none. */
  async require(id: string): Promise<University> {
    const university = await this.find(id);
    if (!university) throw problem('not_found');
    return university;
  }

  /** Whether a province has this code. */
  async knowsProvince(code: string): Promise<boolean> {
    const found = await this.uow.query('SELECT code FROM province WHERE code = $1', [code]);
    return found.length > 0;
  }
}
