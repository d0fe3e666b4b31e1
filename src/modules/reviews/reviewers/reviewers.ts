import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { decodeCursor, problem, refuseStale, toPage } from '../../../platform/http/index.js';
import type { Page } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { ReviewerInput, ReviewerQuery, ReviewerView } from './reviewer.view.js';

/** Everybody who may review, with what they bring and how much they have; viewer $1, call $2. */
const selectReviewers = `
  SELECT a.id, a.name, a.email, v.university_id AS "universityId", v.department,
    coalesce(v.fields, '{}') AS fields, coalesce(v.languages, '{ko,en}') AS languages,
    v.most_reviews AS "mostReviews", coalesce(v.is_active, true) AS "isActive",
    coalesce(v.version, 1) AS version,
    coalesce((SELECT jsonb_agg(jsonb_build_object('startsOn', x.starts_on, 'endsOn', x.ends_on)
      ORDER BY x.starts_on) FROM reviewer_absence x WHERE x.account_id = a.id), '[]') AS absences,
    coalesce(n.assigned, 0) AS assigned, coalesce(n.started, 0) AS started,
    coalesce(n.submitted, 0) AS submitted
  FROM account a
  LEFT JOIN reviewer v ON v.account_id = a.id
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE r.state = 'assigned')::int AS assigned,
      count(*) FILTER (WHERE r.state = 'started')::int AS started,
      count(*) FILTER (WHERE r.state = 'submitted')::int AS submitted
    FROM review r WHERE r.reviewer_id = a.id AND ($2::uuid IS NULL OR r.call_id = $2)
      AND r.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $1)
  ) n ON true
  WHERE a.disabled_at IS NULL AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id
    AND g.role IN ('reviewer', 'programme_coordinator', 'university_coordinator'))`;

/** The pool from which reviews are assigned. */
@Injectable()
export class Reviewers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** In order of name. Counts leave out what is absent for the viewer. */
  async list(viewerId: string, query: ReviewerQuery): Promise<Page<ReviewerView>> {
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.uow.query<ReviewerView>(
      `${selectReviewers} AND ($3::text IS NULL OR (a.name, a.id) > ($3, $4::uuid))
         AND ($5::text = '' OR strpos(lower(concat_ws(' ', a.name, a.email)), lower($5)) > 0)
       ORDER BY a.name, a.id LIMIT $6`,
      [
        ...[viewerId, query.call ?? null, after?.[0] ?? null, after?.[1] ?? null],
        ...[query.q?.trim() ?? '', query.limit + 1],
      ],
    );
    return toPage(
      rows,
      query.limit,
      ({ name, id }) => [name, id],
      (row) => row,
    );
  }

  /** `not_found` for an account that may not review. */
  async require(viewerId: string, id: string): Promise<ReviewerView> {
    const [found] = await this.uow.query<ReviewerView>(`${selectReviewers} AND a.id = $3`, [
      ...[viewerId, null, id],
    ]);
    if (!found) throw problem('not_found');
    return found;
  }

  /** Writes down all that somebody brings, absences included. */
  async describe(viewerId: string, id: string, input: ReviewerInput, seen?: number): Promise<void> {
    refuseBackwards(input);
    await this.uow.run(async () => {
      await this.uow.query('SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE', [id]);
      const { version } = await this.require(viewerId, id);
      refuseStale(version, seen);
      await this.refuseForeignPlace(input.universityId);
      await this.write(id, input);
      await this.events.record({
        ...{ name: 'reviewer.described', subjectType: 'account', subjectId: id },
      });
    });
  }

  private async write(id: string, input: ReviewerInput): Promise<void> {
    const { universityId, department, fields, languages, mostReviews, isActive, absences } = input;
    await this.uow.query(
      `INSERT INTO reviewer (account_id, university_id, department, fields, languages,
         most_reviews, is_active, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (account_id) DO UPDATE SET university_id = $2, department = $3, fields = $4,
         languages = $5, most_reviews = $6, is_active = $7, updated_at = $8,
         version = reviewer.version + 1`,
      [id, universityId, department, fields, languages, mostReviews, isActive, this.clock.now()],
    );
    await this.uow.query('DELETE FROM reviewer_absence WHERE account_id = $1', [id]);
    await this.uow.query(
      `INSERT INTO reviewer_absence (account_id, starts_on, ends_on)
       SELECT $1, s, e FROM unnest($2::date[], $3::date[]) x (s, e)`,
      [id, absences.map(({ startsOn }) => startsOn), absences.map(({ endsOn }) => endsOn)],
    );
  }

  private async refuseForeignPlace(universityId: string | null): Promise<void> {
    if (universityId === null) return;
    const known = await this.uow.query('SELECT FROM university WHERE id = $1', [universityId]);
    if (known.length === 0) {
      const pointer = '/universityId';
      throw problem('input.invalid', {}, [{ pointer, code: 'input.not_allowed' }]);
    }
  }
}

function refuseBackwards({ absences }: ReviewerInput): void {
  const errors = absences.flatMap(({ startsOn, endsOn }, index) =>
    endsOn < startsOn ? [{ pointer: `/absences/${index}/endsOn`, code: 'input.out_of_range' }] : [],
  );
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
}
