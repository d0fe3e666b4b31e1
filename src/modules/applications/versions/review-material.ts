import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Locale } from '../../../platform/i18n/index.js';
import { Documents } from '../../documents/index.js';
import { isConfidential } from '../documents/document.policy.js';
import { DocumentCopies, type FileCopy } from '../documents/document-copies.js';
import { aliasOf, withoutNames } from './blind.js';
import type { Snapshot } from './snapshot.view.js';
import { readSnapshot } from './snapshot-rows.js';

/** How somebody reads an application whose reviewer they are. */
export interface Reading {
  readonly applicationId: string;
  readonly isBlind: boolean;
  readonly locale: Locale;
}

/** What reviewers read of an application. The caller has made sure that they may. */
@Injectable()
export class ReviewMaterial {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: Documents,
    private readonly copies: DocumentCopies,
  ) {}

  /** Everything that was handed in; without names where review is blind. */
  async of({ applicationId, isBlind, locale }: Reading): Promise<Snapshot> {
    const content = await readSnapshot(this.uow, applicationId);
    if (!content) throw problem('not_found');
    const kept = content.documents.filter(({ kind }) => !isConfidential(kind));
    const told = { ...content, documents: kept };
    return isBlind ? withoutNames(told, aliasOf(applicationId, locale), locale) : told;
  }

  /** One of its documents, in the copy that the reader may have; `not_found` for any other. */
  async document({ applicationId, isBlind }: Reading, id: string): Promise<FileCopy> {
    const document = await this.documents.require(id);
    const isOther = document.applicationId !== applicationId || document.stage !== 'apply';
    if (isOther || isConfidential(document.kind)) throw problem('not_found');
    return this.copies.of(document, isBlind ? 'blind' : 'full');
  }
}
