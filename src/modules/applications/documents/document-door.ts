import { Injectable } from '@nestjs/common';
import { problem } from '../../../platform/http/index.js';
import {
  Documents,
  type Document,
  type DocumentKind,
  type DocumentStage,
  type Place,
} from '../../documents/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import type { Application } from '../application.entity.js';
import { applicationProblem } from '../application.problems.js';
import { Applications } from '../applications.js';
import { Drafts } from '../commands/drafts.js';
import { ApplicationRecords } from '../queries/application-records.js';
import { mayAdd, mayChange, openStages } from './document.policy.js';
import { hasOnePlace, refuseOutOfTime, stageOf } from './document.rules.js';

/** What somebody wants to add: a kind, perhaps of a stage, or another file of a document. */
export interface Wish {
  readonly kind: DocumentKind;
  readonly stage?: DocumentStage;
  readonly documentId?: string;
}

/** Decides who may add a document to which application, when; inside of a unit of work. */
@Injectable()
export class DocumentDoor {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly applications: Applications,
    private readonly drafts: Drafts,
    private readonly programmes: Programmes,
    private readonly documents: Documents,
  ) {}

  /** Refuses whoever can add nothing at all now, before a file is sent. */
  async knock(actor: Actor, applicationId: string): Promise<void> {
    const row = await this.records.visible(actor, applicationId);
    const [first] = openStages(actor, row);
    if (first === 'apply') await this.drafts.lock(actor, applicationId, undefined);
    if (first) return;
    const isAllowed = mayAdd(actor, row, 'nominate');
    throw isAllowed ? applicationProblem('application.not_editable') : problem('auth.forbidden');
  }

  /** The place of a new file, with its application locked until the transaction ends. */
  async placeOf(actor: Actor, applicationId: string, wish: Wish): Promise<Place> {
    const { state, ruleSetId } = await this.records.visible(actor, applicationId);
    if (wish.documentId !== undefined) {
      const document = await this.documents.require(wish.documentId);
      if (document.applicationId !== applicationId) throw problem('not_found');
      return this.replacement(actor, document);
    }
    const { documents: asked } = await this.programmes.rules(ruleSetId);
    const stage = stageOf(asked, state, wish.kind, wish.stage);
    await this.lock(actor, applicationId, stage);
    const place = { applicationId, stage, kind: wish.kind };
    if (!hasOnePlace(asked, stage, wish.kind)) return place;
    const present = await this.documents.of(applicationId);
    const same = present.find((one) => one.stage === stage && one.kind === wish.kind);
    return same ? this.replacement(actor, same) : place;
  }

  /** The place of a document that the actor may replace or take away, locked. */
  async replacement(actor: Actor, document: Document): Promise<Place> {
    const { id: documentId, applicationId, stage, kind } = document;
    const row = await this.records.visible(actor, applicationId);
    await this.lock(actor, applicationId, stage);
    if (!mayChange(actor, row, document)) throw problem('auth.forbidden');
    return { applicationId, stage, kind, documentId };
  }

  private async lock(actor: Actor, id: string, stage: DocumentStage): Promise<Application> {
    if (stage === 'apply') return this.drafts.lock(actor, id, undefined);
    const row = await this.records.visible(actor, id);
    if (!mayAdd(actor, row, stage)) throw problem('auth.forbidden');
    const application = await this.applications.lock(id);
    refuseOutOfTime(stage, application.state);
    return application;
  }
}
