import { Injectable } from '@nestjs/common';
import { Documents, type Document } from '../../documents/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import {
  copyFor,
  isConfidential,
  mayReadFile,
  openStages,
  type Copy,
} from '../documents/document.policy.js';
import { isOwner } from '../application.policy.js';
import { DocumentCopies, type FileCopy } from '../documents/document-copies.js';
import { presentDocument } from '../http/document.presenter.js';
import type { DocumentPage, DocumentView } from '../http/document.view.js';
import { ApplicationRecords } from './application-records.js';

/** Documents for whoever may see the application that they belong to. */
@Injectable()
export class FindDocuments {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly documents: Documents,
    private readonly programmes: Programmes,
    private readonly copies: DocumentCopies,
  ) {}

  async of(viewer: Actor, applicationId: string): Promise<DocumentPage> {
    const application = await this.records.visible(viewer, applicationId);
    const documents = await this.documents.of(applicationId);
    const versions = await this.documents.versionsOf(documents.map(({ id }) => id));
    const { documents: asked } = await this.programmes.rules(application.ruleSetId);
    const items = documents.map((document) =>
      presentDocument(document, versions, application, viewer),
    );
    return { items, nextCursor: null, asked, open: openStages(viewer, application) };
  }

  async byId(viewer: Actor, id: string): Promise<DocumentView> {
    const document = await this.documents.require(id);
    const application = await this.records.visible(viewer, document.applicationId);
    const versions = await this.documents.versionsOf([id]);
    return presentDocument(document, versions, application, viewer);
  }

  /** The current version's file, as the viewer may have it. */
  async content(viewer: Actor, id: string, wished?: Copy): Promise<FileCopy> {
    return this.copyOf(viewer, await this.documents.require(id), wished);
  }

  /** An earlier version's file; one of a removed document is there for what was handed in. */
  async versionContent(
    viewer: Actor,
    id: string,
    number: number,
    wished?: Copy,
  ): Promise<FileCopy> {
    return this.copyOf(viewer, await this.documents.requireVersion(id, number), wished);
  }

  private async copyOf(viewer: Actor, document: Document, wished?: Copy): Promise<FileCopy> {
    const application = await this.records.visible(viewer, document.applicationId);
    if (!mayReadFile(viewer, application, document)) throw problem('auth.forbidden');
    // Before it is given: a look that nobody knows of is worse than one too many.
    if (isConfidential(document.kind) && !isOwner(viewer, application)) {
      await this.documents.recordRead(document);
    }
    return this.copies.of(document, copyFor(viewer, application, wished));
  }
}
