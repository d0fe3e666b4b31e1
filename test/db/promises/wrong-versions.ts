const long = (length: number) => `repeat('x', ${length})`;
const set = (values: string) => `UPDATE application SET ${values}`;
const keep = (canonical: string, sha256 = `encode(sha256(convert_to(t, 'UTF8')), 'hex')`) =>
  `INSERT INTO application_version (application_id, canonical, sha256)
    SELECT application_id, t, ${sha256} FROM application_version, (VALUES (${canonical})) x (t)`;

/** As in {@link wrongValues}, for drafts and what was handed in. */
export const wrongVersions: Record<string, string[]> = {
  application_home_supervisor_name_is_short: [
    set(`home_supervisor_name = ''`),
    set(`home_supervisor_name = ${long(201)}`),
  ],
  application_home_supervisor_email_is_short: [
    set(`home_supervisor_email = 'a'`),
    set(`home_supervisor_email = ${long(255)}`),
  ],
  application_home_supervisor_department_is_short: [
    set(`home_supervisor_department = ''`),
    set(`home_supervisor_department = ${long(201)}`),
  ],
  application_units_wished_is_one_or_two: [set('units_wished = 0'), set('units_wished = 3')],
  application_return_marks_is_a_list: [set(`return_marks = '{}'`)],
  application_saw_rules_of_its_call: [set('rules_seen_id = gen_random_uuid()')],
  application_version_is_composed: [
    keep(`'"' || normalize('하', NFD) || '"'`),
    keep(`'"' || ${long(500_001)} || '"'`),
  ],
  application_version_hash_is_of_its_text: [keep(`'{}'`, `'x'`), keep(`'{}'`, `repeat('0', 64)`)],
};
