import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Documents, Files, type Document, type ReceivedFile } from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { DocumentDoor, type Wish } from '../documents/document-door.js';

export interface NewDocument extends Wish {
  readonly file: ReceivedFile;
}

/** A document is added, or replaced by another file, while its stage is open. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: DocumentDoor,
    private readonly documents: Documents,
    private readonly files: Files,
  ) {}

  /**
   * `receive` takes the file in; it is called only for those who may add one. The transaction
   * after it decides anew: what was open may be closed when the last byte arrives. `also` is
   * done in it.
   */
  async execute(
    actor: Actor,
    applicationId: string,
    receive: () => Promise<NewDocument>,
    also?: (document: Document) => Promise<void>,
  ): Promise<Document> {
    await this.uow.run(() => this.door.knock(actor, applicationId));
    const { file, ...wish } = await receive();
    try {
      return await this.uow.run(async () => {
        const place = await this.door.placeOf(actor, applicationId, wish);
        const document = await this.documents.add(place, file);
        await also?.(document);
        return document;
      });
    } catch (error) {
      await this.files.discard(file.key);
      throw error;
    }
  }
}
