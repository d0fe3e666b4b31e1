import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { AnswersInput } from '../http/answers.dto.js';
import { RefereeLinks } from '../referee-links.js';

/** Keeps what a referee has written so far; the page does so by itself, hence no event. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: RefereeLinks,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, answers: AnswersInput): Promise<void> {
    await this.uow.run(async () => {
      const { id } = await this.links.open(token);
      await this.uow.query(
        `INSERT INTO reference_draft (request_id, answers, saved_at) VALUES ($1, $2, $3)
         ON CONFLICT (request_id) DO UPDATE
           SET answers = reference_draft.answers || excluded.answers, saved_at = excluded.saved_at`,
        [id, JSON.stringify(answers), this.clock.now()],
      );
    });
  }
}
