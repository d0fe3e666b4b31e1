import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { StudentQuery } from '../http/student.dto.js';
import { presentStudent } from '../http/student.presenter.js';
import type { StudentView } from '../http/student.view.js';
import { universitiesWithin } from '../student.policy.js';
import { selectStudents, studentNames, type Student } from './student-rows.js';

/** Students without a Hangul name yet sort by the empty text, so that no key is null. */
const nameKey = `coalesce(s.name_hangul, '')`;

/** Students of the universities that the viewer works with, by name. */
@Injectable()
export class ListStudents {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, query: StudentQuery): Promise<Page<StudentView>> {
    const within = universitiesWithin(viewer);
    const after = decodeCursor(query.cursor, 2);
    const [beyond, direction] = query.sort === '-name' ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.uow.query<Student>(
      `${selectStudents}
       WHERE ($1::uuid[] IS NULL OR s.university_id = ANY ($1))
         AND ($2::uuid IS NULL OR s.university_id = $2)
         AND ($3::text IS NULL OR s.track = $3)
         AND ($4::text IS NULL OR strpos(lower(concat_ws(' ', ${studentNames}, a.email)), lower($4)) > 0)
         AND ($5::text IS NULL OR (${nameKey}, s.id) ${beyond} ($5, $6::uuid))
       ORDER BY ${nameKey} ${direction}, s.id ${direction} LIMIT $7`,
      [
        within === 'all' ? null : within,
        query.university ?? null,
        query.track ?? null,
        query.q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    return toPage(rows, query.limit, keyOf, (row) => presentStudent(row, viewer));
  }
}

const keyOf = ({ nameHangul, id }: Student): string[] => [nameHangul ?? '', id];
