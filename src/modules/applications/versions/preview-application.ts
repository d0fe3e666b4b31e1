import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { ApplicationRecords } from '../queries/application-records.js';
import { aliasOf, withoutNames } from './blind.js';
import { readSnapshot } from './snapshot-rows.js';
import type { Preview } from './version.view.js';

/** Shows an application as it stands the way its reviewers would read it. */
@Injectable()
export class PreviewApplication {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ApplicationRecords,
    private readonly programmes: Programmes,
  ) {}

  async execute(viewer: Actor, id: string): Promise<Preview> {
    const { ruleSetId } = await this.records.visible(viewer, id);
    const { reviewIsBlind: isBlind } = await this.programmes.rules(ruleSetId);
    const content = await readSnapshot(this.uow, id);
    if (!content) throw problem('not_found');
    const { locale } = viewer;
    const shown = isBlind ? withoutNames(content, aliasOf(id, locale), locale) : content;
    const copy = isBlind ? '?copy=blind' : '';
    const documents = shown.documents.map((document) => ({
      ...document,
      href: `/api/documents/${document.id}/content${copy}`,
    }));
    return { isBlind, content: { ...shown, documents } };
  }
}
