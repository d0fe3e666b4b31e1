import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Clock, dayInUtc } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import type { LanguageScoreInput } from '../http/student.dto.js';
import { StudentEntity } from '../student.entity.js';
import { mayEditStudent, maySeeStudent } from '../student.policy.js';
import { refuseImpossibleScores } from '../student.rules.js';

/** Korea is this far ahead of UTC all year: a score of this morning is not one of tomorrow. */
const koreaAhead = 9 * 3_600_000;

/** A student lists their language scores anew. */
@Injectable()
export class ReplaceScores {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, id: string, list: LanguageScoreInput[], seen?: number) {
    refuseImpossibleScores(list, dayInUtc(new Date(this.clock.now().getTime() + koreaAhead)));
    await this.uow.run(async () => {
      const students = this.uow.repository(StudentEntity);
      const lock = { mode: 'pessimistic_write' } as const;
      const student = await students.findOne({ where: { id }, lock });
      if (!student || !maySeeStudent(actor, student)) throw problem('not_found');
      if (!mayEditStudent(actor, student)) throw problem('auth.forbidden');
      refuseStale(student.version, seen);
      await this.write(id, list);
      await students.increment({ id }, 'version', 1);
      await this.events.record({
        name: 'student.scores_changed',
        subjectType: 'student',
        subjectId: id,
        payload: { count: list.length },
      });
    });
  }

  private async write(id: string, list: readonly LanguageScoreInput[]): Promise<void> {
    await this.uow.query('DELETE FROM language_score WHERE student_id = $1', [id]);
    await this.uow.query(
      `INSERT INTO language_score (student_id, test, score, taken_on, expires_on)
       SELECT $1, x.test, x.score, x.taken, x.expires
       FROM unnest($2::text[], $3::numeric[], $4::date[], $5::date[]) x (test, score, taken, expires)`,
      [
        id,
        list.map(({ test }) => test),
        list.map(({ score }) => score),
        list.map(({ takenOn }) => takenOn),
        list.map(({ expiresOn }) => expiresOn ?? null),
      ],
    );
  }
}
