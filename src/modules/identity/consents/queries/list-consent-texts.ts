import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { Actor } from '../../actor.js';
import { consentKinds } from '../../consent-kinds.js';
import type { ConsentTextList, ConsentTextView } from '../http/consent.view.js';

/** All versions of the texts in one language, the newest of each kind first. */
@Injectable()
export class ListConsentTexts {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(locale: Actor['locale']): Promise<ConsentTextList> {
    const items = await this.uow.query<ConsentTextView>(
      `SELECT kind, version, version = max(version) OVER (PARTITION BY kind) AS "isCurrent",
         CASE $1 WHEN 'ko' THEN ko WHEN 'fr' THEN fr ELSE en END AS words
       FROM consent_text ORDER BY array_position($2::text[], kind), version DESC`,
      [locale, consentKinds],
    );
    return { items };
  }
}
