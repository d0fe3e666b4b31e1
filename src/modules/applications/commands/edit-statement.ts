import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Drafts } from './drafts.js';

/** Saves what the student has written so far; the form does so by itself, hence no event. */
@Injectable()
export class EditStatement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string, statement: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      await this.drafts.lock(actor, id, seen);
      await this.uow.query(
        `UPDATE application SET statement = $2, version = version + 1, updated_at = $3
         WHERE id = $1`,
        [id, statement, this.clock.now()],
      );
    });
  }
}
