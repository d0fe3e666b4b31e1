import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Documents, Files } from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { DocumentDoor } from '../documents/document-door.js';

/** A document is taken away by whoever may still add it. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: DocumentDoor,
    private readonly documents: Documents,
    private readonly files: Files,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    const document = await this.documents.require(id);
    await this.uow.run(async () => {
      await this.door.replacement(actor, document);
      await this.documents.remove(document);
    });
    await this.files.eraseUnlessSubmitted(id);
  }
}
