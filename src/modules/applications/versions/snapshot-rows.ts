import type { Snapshot } from './snapshot.view.js';

/** Whatever answers the rows of a query. */
export interface Rows {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const student = `jsonb_build_object(
    'nameHangul', s.name_hangul, 'passportSurname', s.passport_surname,
    'passportGivenNames', s.passport_given_names, 'alias', NULL,
    'university', jsonb_build_object('nameEn', u.name_en, 'nameKo', u.name_ko,
      'nameFr', u.name_fr, 'timeZone', u.time_zone),
    'level', s.level, 'college', s.college, 'major', s.major, 'track', s.track,
    'gpa', s.gpa::text, 'gpaScale', trim_scale(s.gpa_scale)::text,
    'gpaPercent', trim_scale(s.gpa_percent)::text,
    'semestersLeft', s.semesters_left, 'termsDone', s.terms_done,
    'languageScores', coalesce((SELECT jsonb_agg(jsonb_build_object('test', l.test,
        'score', trim_scale(l.score)::text, 'takenOn', l.taken_on, 'expiresOn', l.expires_on)
        ORDER BY l.test, l.taken_on)
      FROM language_score l WHERE l.student_id = s.id), '[]'))`;

const choices = `coalesce((SELECT jsonb_agg(jsonb_build_object('rank', x.rank,
      'projectId', x.project_id, 'title', p.title, 'universityName', host.name_en,
      'city', p.city, 'provinceCode', p.province_code, 'startsOn', x.starts_on,
      'weeks', x.weeks) ORDER BY x.rank)
    FROM application_choice x JOIN project p ON p.id = x.project_id
    JOIN university host ON host.id = p.university_id WHERE x.application_id = a.id), '[]')`;

const consents = `coalesce((SELECT jsonb_agg(kind ORDER BY kind)
    FROM unnest(ARRAY['collection', 'provision', 'transfer', 'sensitive']) kind
    WHERE consent_is_given(s.account_id, kind)), '[]')`;

const homeSupervisor = `CASE WHEN num_nonnulls(a.home_supervisor_name, a.home_supervisor_email,
      a.home_supervisor_department) > 0
    THEN jsonb_build_object('name', a.home_supervisor_name, 'email', a.home_supervisor_email,
      'department', a.home_supervisor_department) END`;

const documents = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind,
      'name', v.name, 'version', v.number, 'sha256', v.sha256, 'bytes', v.bytes)
      ORDER BY d.slot, d.id)
    FROM document d JOIN LATERAL (SELECT * FROM document_version n
      WHERE n.document_id = d.id ORDER BY n.number DESC LIMIT 1) v ON true
    WHERE d.application_id = a.id AND d.removed_at IS NULL AND d.stage = 'apply'), '[]')`;

const references = `coalesce((SELECT jsonb_agg(jsonb_build_object('name', r.name,
      'institution', r.institution, 'state', r.state) ORDER BY r.requested_at, r.id)
    FROM reference_request r WHERE r.application_id = a.id
      AND r.state NOT IN ('replaced', 'cancelled')), '[]')`;

const selectSnapshot = `
  SELECT c.closes_at AS "closesAt", jsonb_build_object(
    'call', jsonb_build_object('code', c.code, 'programme', c.programme,
      'title', jsonb_build_object('ko', c.title_ko, 'en', c.title_en, 'fr', c.title_fr),
      'timeZone', c.time_zone),
    'student', ${student},
    'statement', a.statement, 'unitsWished', a.units_wished, 'homeSupervisor', ${homeSupervisor},
    'choices', ${choices}, 'documents', ${documents}, 'references', ${references},
    'consents', ${consents},
    'inAnswerTo', CASE WHEN a.state = 'returned' THEN
      jsonb_build_object('reason', a.return_reason, 'marks', a.return_marks) END) AS content
  FROM application a
  JOIN call c ON c.id = a.call_id
  JOIN student s ON s.id = a.student_id
  JOIN university u ON u.id = s.university_id
  WHERE a.id = $1`;

/** What an application says now; undefined when there is none. */
export async function readSnapshot(rows: Rows, id: string): Promise<Snapshot | undefined> {
  const [row] = await rows.query<{ closesAt: Date; content: Snapshot }>(selectSnapshot, [id]);
  if (!row) return undefined;
  const { closesAt, content } = row;
  return { ...content, call: { ...content.call, closesAt: closesAt.toISOString() } };
}
