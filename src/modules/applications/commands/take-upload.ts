import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import {
  Files,
  type Document,
  type Finish,
  type NewUpload,
  type UploadRecord,
} from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { DocumentDoor, type Wish } from '../documents/document-door.js';
import { AttachDocument } from './attach-document.js';

/** What an upload that came in pieces becomes: the same document as one that came at once. */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: DocumentDoor,
    private readonly attach: AttachDocument,
    private readonly files: Files,
  ) {}

  /** Refuses what could not be added, before its first byte. */
  async knock(actor: Actor, upload: NewUpload): Promise<void> {
    await this.uow.run(async () => {
      await this.door.knock(actor, upload.applicationId);
      await this.door.placeOf(actor, upload.applicationId, upload);
    });
  }

  /** Makes the actor's whole file a document; answers its id. */
  finishFor(actor: Actor): Finish {
    return async (upload, content, settle) => {
      const receive = async () => ({
        ...wishFrom(upload),
        file: await this.files.receive(upload.name, content),
      });
      const also = ({ id }: Document) => settle(id);
      const { id } = await this.attach.execute(actor, upload.applicationId, receive, also);
      return id;
    };
  }
}

const wishFrom = ({ kind, stage, documentId }: UploadRecord): Wish => ({
  kind,
  ...(stage && { stage }),
  ...(documentId && { documentId }),
});
