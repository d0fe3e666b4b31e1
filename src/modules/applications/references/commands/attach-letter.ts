import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Storage } from '../../../../platform/storage/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { ReceivedFile } from '../../../documents/index.js';
import { LetterCheck } from '../letter-check.js';
import { fileColumn, type LetterFile } from '../queries/reference-rows.js';
import { RefereeLinks } from '../referee-links.js';

/** A referee adds the letter as a file, replaces it, or takes it away before handing it in. */
@Injectable()
export class AttachLetter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: RefereeLinks,
    private readonly storage: Storage,
    private readonly check: LetterCheck,
    private readonly clock: Clock,
  ) {}

  /** `receive` takes the file in; only for a link that works, before and after. */
  async execute(token: string, receive: () => Promise<ReceivedFile>): Promise<void> {
    await this.uow.run(() => this.links.open(token));
    const file = await receive();
    const unused = await this.keep(token, file).catch(async (error: unknown) => {
      await this.storage.remove(file.key);
      throw error;
    });
    if (unused) await this.storage.remove(unused);
  }

  async remove(token: string): Promise<void> {
    const unused = await this.uow.run(async () => {
      const { id } = await this.links.open(token);
      const old = await this.fileOf(id);
      await this.uow.query(
        `UPDATE reference_draft SET file_name = NULL, media_type = NULL, bytes = NULL,
           sha256 = NULL, storage_key = NULL WHERE request_id = $1`,
        [id],
      );
      return old;
    });
    if (unused) await this.storage.remove(unused);
  }

  /** The key of the file that it replaces, if there was one. */
  private async keep(token: string, file: ReceivedFile): Promise<string | undefined> {
    const { name, mediaType, bytes, sha256, key } = file;
    await this.check.refuseUnfit(file);
    return this.uow.run(async () => {
      const { id } = await this.links.open(token);
      const old = await this.fileOf(id);
      await this.uow.query(
        `INSERT INTO reference_draft
           (request_id, file_name, media_type, bytes, sha256, storage_key, saved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (request_id) DO UPDATE SET file_name = $2, media_type = $3, bytes = $4,
           sha256 = $5, storage_key = $6, saved_at = $7`,
        [id, name, mediaType, bytes, sha256, key, this.clock.now()],
      );
      return old;
    });
  }

  private async fileOf(id: string): Promise<string | undefined> {
    const [draft] = await this.uow.query<{ file: LetterFile | null }>(
      `SELECT ${fileColumn} FROM reference_draft WHERE request_id = $1`,
      [id],
    );
    return draft?.file?.key;
  }
}
