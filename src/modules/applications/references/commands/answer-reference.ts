import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Clock } from '../../../../platform/time/index.js';
import type { AnswersInput } from '../http/answers.dto.js';
import type { ReferenceReceipt } from '../http/referee.view.js';
import { fileColumn, type LetterFile } from '../queries/reference-rows.js';
import { RefereeLinks } from '../referee-links.js';
import { missingIn, type Answers } from '../reference-form.js';
import { referenceProblem } from '../reference.problems.js';
import { References } from '../references.js';

interface Draft {
  readonly answers: Answers;
  readonly file: LetterFile | null;
}

/** A referee hands the reference in, or says that there will be none: the link works once. */
@Injectable()
export class AnswerReference {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: RefereeLinks,
    private readonly references: References,
    private readonly clock: Clock,
  ) {}

  /** What was saved, with `input` over it, becomes the letter. Answers whether it came late. */
  execute(token: string, input: AnswersInput): Promise<ReferenceReceipt> {
    return this.uow.run(async () => {
      const request = await this.links.open(token);
      const draft = await this.draftOf(request.id);
      const answers: Answers = { ...draft.answers, ...plain(input) };
      refuseIncomplete(answers, draft.file);
      const receivedAt = this.clock.now();
      const isLate = receivedAt >= request.closesAt;
      await this.write(request.id, { answers, file: draft.file }, receivedAt);
      await this.references.move(request, 'receive', isLate);
      return { receivedAt: receivedAt.toISOString(), isLate };
    });
  }

  /** What was begun goes with the next round of `references.forget`. */
  async decline(token: string): Promise<void> {
    await this.uow.run(async () => {
      const request = await this.links.open(token);
      await this.references.move(request, 'decline');
    });
  }

  private async draftOf(id: string): Promise<Draft> {
    const [draft] = await this.uow.query<Draft>(
      `SELECT answers, ${fileColumn} FROM reference_draft WHERE request_id = $1`,
      [id],
    );
    return draft ?? { answers: {}, file: null };
  }

  private async write(id: string, { answers, file }: Draft, at: Date): Promise<void> {
    await this.uow.query('DELETE FROM reference_draft WHERE request_id = $1', [id]);
    await this.uow.query(
      `INSERT INTO reference_letter
         (request_id, answers, file_name, media_type, bytes, sha256, storage_key, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[id, JSON.stringify(answers), file?.name ?? null, file?.mediaType ?? null],
        ...[file?.bytes ?? null, file?.sha256 ?? null, file?.key ?? null, at],
      ],
    );
  }
}

/** Without the fields that were not sent. */
const plain = (input: AnswersInput): Answers => JSON.parse(JSON.stringify(input)) as Answers;

function refuseIncomplete(answers: Answers, file: LetterFile | null): void {
  const missing = missingIn(answers, file !== null);
  if (missing.length === 0) return;
  const errors = missing.map((pointer) => ({ pointer, code: 'input.required' }));
  throw referenceProblem('reference.incomplete', { count: missing.length }, errors);
}
