import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { CaseFacts } from './case-facts.js';

/** Whose consent it was. */
export type ConsentFacts = Pick<CaseFacts, 'student' | 'homeId' | 'home'>;

/** Reads who the student behind an account is, when the letter leaves. */
@Injectable()
export class ConsentFactsOf {
  constructor(private readonly uow: UnitOfWork) {}

  /** Undefined when the account is no student's. */
  async of(accountId: string): Promise<ConsentFacts | undefined> {
    const [found] = await this.uow.query<ConsentFacts>(
      `SELECT jsonb_build_object('account', a.name, 'hangul', s.name_hangul,
         'surname', s.passport_surname, 'givenNames', s.passport_given_names) AS student,
         u.id AS "homeId",
         jsonb_build_object('en', u.name_en, 'ko', u.name_ko, 'fr', u.name_fr) AS home
       FROM student s JOIN account a ON a.id = s.account_id
       JOIN university u ON u.id = s.university_id WHERE s.account_id = $1`,
      [accountId],
    );
    return found;
  }
}
