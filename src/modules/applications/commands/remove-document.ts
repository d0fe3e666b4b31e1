import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Documents } from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { Drafts } from './drafts.js';

/** The student takes a document away while the application may be written. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly documents: Documents,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    const document = await this.documents.require(id);
    await this.uow.run(async () => {
      await this.drafts.lock(actor, document.applicationId, undefined);
      await this.documents.remove(document);
    });
    await this.documents.discard(document.storageKey);
  }
}
