import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { Problem, problem } from '../../../platform/http/index.js';
import { Every } from '../../../platform/jobs/index.js';
import { documentProblem } from '../document.problems.js';
import { Tus, type TusAnswer } from './tus.js';
import { UnfinishedFiles } from './unfinished-files.js';
import { UploadLocks } from './upload-locks.js';
import { UploadRecords, type NewUpload, type UploadRecord } from './upload-records.js';

/**
 * Makes a document of the whole file; answers its id. `settle` writes down, in the transaction of
 * the document, that this is done: it is not done twice.
 */
export type Finish = (
  upload: UploadRecord,
  content: Readable,
  settle: (documentId: string) => Promise<void>,
) => Promise<string>;

export interface UploadAnswer extends TusAnswer {
  /** The document that the upload became, once it is whole. */
  readonly documentId?: string;
}

const everyTenMinutes = 600_000;

/**
 * Uploads that survive a torn connection, a closed page and a restart of the server: what came is
 * kept for a day, and only who began an upload goes on with it. A file that turns out to be none
 * of ours is forgotten with its refusal.
 */
@Injectable()
export class Resumable {
  constructor(
    private readonly tus: Tus,
    private readonly records: UploadRecords,
    private readonly files: UnfinishedFiles,
    private readonly locks: UploadLocks,
  ) {}

  /** Begins an upload; with its first bytes, if they are sent along. */
  async begin(request: FastifyRequest, upload: NewUpload, finish: Finish): Promise<UploadAnswer> {
    const id = randomUUID();
    await this.records.begin(id, upload);
    try {
      const answer = await this.tus.answer(request, id);
      return await this.after(answer, id, upload.accountId, finish);
    } catch (error) {
      await this.records.forget(id);
      await this.files.remove(id);
      throw error;
    }
  }

  /** How far an upload came. One that is whole and became nothing yet becomes it now. */
  async ask(request: FastifyRequest, id: string, accountId: string, finish: Finish) {
    const record = await this.require(id, accountId);
    if (record.finishedAs) return finished(record, record.finishedAs);
    return this.after(await this.tus.answer(request), id, accountId, finish);
  }

  /** Takes more bytes; the answer to the last of them names the document. */
  async proceed(request: FastifyRequest, id: string, accountId: string, finish: Finish) {
    const record = await this.require(id, accountId);
    if (record.finishedAs) throw documentProblem('upload.conflict');
    return this.after(await this.tus.answer(request), id, accountId, finish);
  }

  /** Gives an upload up. */
  async cancel(id: string, accountId: string): Promise<void> {
    await this.require(id, accountId);
    await this.locks.holding(id, async () => {
      await this.files.remove(id);
      await this.records.forget(id);
    });
  }

  /** Takes away what nobody went on with. The file goes first: a row without one is found again. */
  @Every('uploads.sweep', everyTenMinutes)
  async sweep(): Promise<void> {
    for (const id of await this.records.expired()) {
      await this.files.remove(id);
      await this.records.forget(id);
    }
  }

  private async require(id: string, accountId: string): Promise<UploadRecord> {
    const record = await this.records.find(id, accountId);
    if (!record) throw problem('not_found');
    if (record.isOver) throw documentProblem('upload.gone');
    return record;
  }

  private async after(answer: TusAnswer, id: string, accountId: string, finish: Finish) {
    const record = await this.records.find(id, accountId);
    if (!record || answer.offset !== record.bytes) return answer;
    const documentId = await this.locks.holding(id, () => this.conclude(record, finish));
    return { ...answer, documentId };
  }

  /** Once for each upload, however many ask at the same time. */
  private async conclude({ id, accountId }: UploadRecord, finish: Finish): Promise<string> {
    const record = await this.require(id, accountId);
    if (record.finishedAs) return record.finishedAs;
    try {
      const settle = (documentId: string) => this.records.finish(id, documentId);
      const documentId = await finish(record, this.files.read(id), settle);
      await this.files.remove(id);
      return documentId;
    } catch (error) {
      // A refusal is final; after a fault the last request may be sent again.
      if (error instanceof Problem && error.status < 500) {
        await this.files.remove(id);
        await this.records.forget(id);
      }
      throw error;
    }
  }
}

const finished = ({ bytes }: UploadRecord, documentId: string): UploadAnswer => ({
  status: 200,
  headers: {
    'tus-resumable': '1.0.0',
    'cache-control': 'no-store',
    'upload-offset': `${bytes}`,
    'upload-length': `${bytes}`,
  },
  offset: bytes,
  documentId,
});
