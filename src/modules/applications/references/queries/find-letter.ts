import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { problem } from '../../../../platform/http/index.js';
import { Storage } from '../../../../platform/storage/index.js';
import type { Actor } from '../../../identity/index.js';
import { isOwner } from '../../application.policy.js';
import { ApplicationRecords } from '../../queries/application-records.js';
import type { LetterView } from '../http/letter.view.js';
import { mayReadLetter } from '../reference.policy.js';
import type { ReferenceRequest } from '../reference.js';
import { criteria, type Answers } from '../reference-form.js';
import { referenceProblem } from '../reference.problems.js';
import { References } from '../references.js';
import { fileColumn, selectRequests, type LetterFile } from './reference-rows.js';

interface Letter {
  readonly request: ReferenceRequest;
  readonly answers: Answers;
  readonly file: LetterFile | null;
}

/**
 * Letters of references, for those who may read what was written about a student. That somebody
 * else than the student reads one is written down.
 */
@Injectable()
export class FindLetter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ApplicationRecords,
    private readonly storage: Storage,
    private readonly references: References,
  ) {}

  async execute(viewer: Actor, applicationId: string, id: string): Promise<LetterView> {
    const { request, answers, file } = await this.readable(viewer, applicationId, id);
    return {
      referenceId: request.id,
      refereeName: request.name,
      waivesAccess: request.waivesAccess,
      receivedAt: request.receivedAt?.toISOString() ?? '',
      isLate: request.isLate,
      knownSince: answers.knownSince ?? null,
      knownAs: answers.knownAs ?? null,
      ratings: criteria.flatMap((criterion) => {
        const rating = answers.ratings?.[criterion];
        return rating === undefined ? [] : [{ criterion, rating }];
      }),
      text: answers.text ?? '',
      file: file && { name: file.name, mediaType: file.mediaType, bytes: file.bytes },
    };
  }

  /** `not_found` when the letter is words alone. */
  async content(
    viewer: Actor,
    applicationId: string,
    id: string,
  ): Promise<{ file: LetterFile; content: Readable }> {
    const { file } = await this.readable(viewer, applicationId, id);
    if (!file) throw problem('not_found');
    return { file, content: await this.storage.get(file.key) };
  }

  private async readable(viewer: Actor, applicationId: string, id: string): Promise<Letter> {
    const application = await this.records.visible(viewer, applicationId);
    const [request] = await this.uow.query<ReferenceRequest>(
      `${selectRequests} WHERE r.id = $1 AND r.application_id = $2`,
      [id, applicationId],
    );
    if (!request) throw problem('not_found');
    if (!mayReadLetter(viewer, application, request)) {
      throw isOwner(viewer, application)
        ? referenceProblem('reference.access_waived')
        : problem('auth.forbidden');
    }
    const [letter] = await this.uow.query<Omit<Letter, 'request'>>(
      `SELECT answers, ${fileColumn} FROM reference_letter WHERE request_id = $1`,
      [id],
    );
    if (!letter) throw referenceProblem('reference.not_arrived');
    if (!isOwner(viewer, application)) {
      await this.uow.run(() => this.references.record('letter_read', request));
    }
    return { request, ...letter };
  }
}
