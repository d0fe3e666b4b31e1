import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import {
  Documents,
  type Document,
  type DocumentKind,
  type ReceivedFile,
} from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { Drafts } from './drafts.js';

export interface NewDocument {
  readonly kind: DocumentKind;
  readonly file: ReceivedFile;
}

/** The student adds a document while the application may be written. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly documents: Documents,
  ) {}

  /**
   * `receive` takes the file in; it is called only for those who may add one. The transaction
   * after it decides anew: what was open may be closed when the last byte arrives.
   */
  async execute(
    actor: Actor,
    applicationId: string,
    receive: () => Promise<NewDocument>,
  ): Promise<Document> {
    await this.uow.run(() => this.drafts.lock(actor, applicationId, undefined));
    await this.documents.refuseBeyondLimit(applicationId);
    const { kind, file } = await receive();
    try {
      return await this.uow.run(async () => {
        await this.drafts.lock(actor, applicationId, undefined);
        return this.documents.add(applicationId, kind, file);
      });
    } catch (error) {
      await this.documents.discard(file.key);
      throw error;
    }
  }
}
