const long = (length: number) => `repeat('x', ${length})`;
const project = (set: string) => `UPDATE project SET ${set}`;

/** What the description of a project refuses; see wrong-values.ts. */
export const wrongProjects: Record<string, string[]> = {
  project_crdc_codes_look_like_codes: [
    project(`crdc_codes = '{artificial intelligence}'`),
    project(`crdc_codes = array_fill('RDF1020101'::text, ARRAY[6])`),
    project('crdc_codes = ARRAY[NULL]::text[]'),
  ],
  project_unit_is_named_when_affiliated: [
    project(`unit_kind = 'affiliated_institute'`),
    project(`unit_kind = 'company', unit_name = 'Mila'`),
  ],
  project_unit_name_is_short: [project(`unit_name = ${long(201)}`)],
  project_student_role_is_short: [project(`student_role = ${long(4001)}`)],
  project_approvals_are_known: [
    project(`safety_status = 'surely'`),
    project(`ethics_status = 'surely'`),
  ],
  project_approval_notes_are_short: [
    project(`safety_note = ${long(501)}`),
    project(`ethics_note = ${long(501)}`),
  ],
  project_security_answer_is_known: [project(`security_answer = 'perhaps'`)],
  project_security_areas_belong_to_an_answer: [
    project(`security_areas = '{ai}'`),
    project(`security_areas = '{ai}', security_answer = 'no'`),
  ],
  project_partner_has_a_name: [
    project(`partner_name = ''`),
    project(`partner_confidentiality = 'two years'`),
  ],
  project_partner_is_told_shortly: [project(`partner_name = ${long(201)}`)],
  project_marks_are_for_a_returned_one: [project(`return_marks = '[{"field": "title"}]'`)],
  project_is_no_copy_of_itself: [project('copied_from_id = id')],
  project_view_counts_somebody: [
    `INSERT INTO project_view (project_id, seen_on, viewers) SELECT id, '2027-01-01', 0 FROM project`,
  ],
};
