import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { wallTime } from '../../../../platform/time/index.js';
import type { CallTitle } from '../../../programmes/index.js';
import { documentLimits } from '../../../documents/index.js';
import type { NameForReferee, RefereeView, UniversityForReferee } from '../http/referee.view.js';
import type { LinkedRequest } from '../referee-links.js';
import { relations } from '../reference.js';
import { criteria, formLimits, type Answers } from '../reference-form.js';
import { fileColumn, type LetterFile } from './reference-rows.js';

interface Around {
  readonly student: NameForReferee;
  readonly university: UniversityForReferee;
  readonly callTitle: CallTitle;
  readonly timeZone: string;
}

interface Draft {
  readonly answers: Answers;
  readonly file: LetterFile | null;
  readonly savedAt: Date;
}

const selectAround = `
  SELECT jsonb_build_object('hangul', coalesce(s.name_hangul, own.name),
      'latin', nullif(initcap(concat_ws(' ', s.passport_given_names, s.passport_surname)), '')) AS student,
    jsonb_build_object('en', u.name_en, 'ko', u.name_ko, 'fr', u.name_fr) AS university,
    jsonb_build_object('en', c.title_en, 'ko', c.title_ko, 'fr', c.title_fr) AS "callTitle",
    c.time_zone AS "timeZone"
  FROM application a JOIN call c ON c.id = a.call_id JOIN student s ON s.id = a.student_id
  JOIN account own ON own.id = s.account_id JOIN university u ON u.id = s.university_id
  WHERE a.id = $1`;

const form = {
  criteria: [...criteria],
  relations: [...relations],
  leastRating: formLimits.leastRating,
  mostRating: formLimits.mostRating,
  textLimit: formLimits.text,
  accept: '.pdf,.docx',
  mostBytes: documentLimits.bytes,
};

/** What a referee needs to know to answer, and what was written so far. */
@Injectable()
export class FindRequest {
  constructor(private readonly uow: UnitOfWork) {}

  /** Of a request whose link was opened. */
  async execute(request: LinkedRequest): Promise<RefereeView> {
    const [around] = await this.uow.query<Around>(selectAround, [request.applicationId]);
    const [draft] = await this.uow.query<Draft>(
      `SELECT answers, saved_at AS "savedAt", ${fileColumn} FROM reference_draft
       WHERE request_id = $1`,
      [request.id],
    );
    if (!around) throw new Error('A request without its application.');
    const { dueAt, name, locale, waivesAccess } = request;
    const { file } = draft ?? { file: null };
    return {
      ...around,
      refereeName: name,
      locale,
      waivesAccess,
      state: 'opened',
      dueAt: dueAt.toISOString(),
      dueAtLocal: wallTime(dueAt, around.timeZone),
      form,
      draft: {
        answers: draft?.answers ?? {},
        file: file && { name: file.name, mediaType: file.mediaType, bytes: file.bytes },
        savedAt: draft?.savedAt.toISOString() ?? null,
      },
    };
  }
}
