import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import type { Locale } from '../../platform/i18n/index.js';
import { demonstrationAccounts, demonstrationPassword } from '../accounts.js';
import type { DemonstrationAccountView, DemonstrationView } from './demonstration.view.js';

/** The accounts to try Danpung with; `not_found` in production and without the cohort. */
@Injectable()
export class FindDemonstration {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  async execute(locale: Locale): Promise<DemonstrationView> {
    const accounts = this.settings.isDemonstration ? await this.present(locale) : [];
    if (accounts.length === 0) throw problem('not_found');
    return { password: demonstrationPassword, accounts };
  }

  private present(locale: Locale): Promise<DemonstrationAccountView[]> {
    return this.uow.query<DemonstrationAccountView>(
      `SELECT d.email, d.role, a.name,
              coalesce(CASE $2 WHEN 'ko' THEN u.name_ko WHEN 'fr' THEN u.name_fr END, u.name_en)
                AS university
       FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (email text, role text, university text))
         WITH ORDINALITY AS d(email, role, university, nth)
       JOIN account a ON a.email = d.email::citext AND a.disabled_at IS NULL
       LEFT JOIN university_domain own ON own.domain = d.university::citext
       LEFT JOIN university u ON u.id = own.university_id
       ORDER BY d.nth`,
      [JSON.stringify(demonstrationAccounts), locale],
    );
  }
}
