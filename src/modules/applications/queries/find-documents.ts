import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Documents, type Document } from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { presentDocument } from '../http/document.presenter.js';
import type { DocumentPage, DocumentView } from '../http/document.view.js';
import { ApplicationRecords } from './application-records.js';

/** Documents for whoever may see the application that they belong to. */
@Injectable()
export class FindDocuments {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly documents: Documents,
  ) {}

  async of(viewer: Actor, applicationId: string): Promise<DocumentPage> {
    const application = await this.records.visible(viewer, applicationId);
    const documents = await this.documents.of(applicationId);
    const items = documents.map((document) => presentDocument(document, application, viewer));
    return { items, nextCursor: null };
  }

  async byId(viewer: Actor, id: string): Promise<DocumentView> {
    const document = await this.documents.require(id);
    const application = await this.records.visible(viewer, document.applicationId);
    return presentDocument(document, application, viewer);
  }

  async content(viewer: Actor, id: string): Promise<{ document: Document; content: Readable }> {
    const document = await this.documents.require(id);
    await this.records.visible(viewer, document.applicationId);
    return { document, content: await this.documents.content(document) };
  }
}
