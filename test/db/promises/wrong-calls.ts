const long = (length: number) => `repeat('x', ${length})`;
const year = (set: string) => `UPDATE programme_year SET ${set}`;
const aVersion = (note: string) =>
  `INSERT INTO rule_set (call_id, version, rules, note)
    SELECT call_id, version + 1, rules, ${note} FROM rule_set`;

/** What programme years and versions of rules refuse; see wrong-values.ts. */
export const wrongCalls: Record<string, string[]> = {
  call_belongs_to_a_programme_year: ['DELETE FROM programme_year'],
  programme_year_ends_after_it_opens: [year(`opens_on = '2027-02-01', ends_on = '2027-01-31'`)],
  programme_year_is_named_once: ['INSERT INTO programme_year (year) SELECT year FROM call'],
  programme_year_is_plausible: ['INSERT INTO programme_year (year) VALUES (2014), (2101)'],
  programme_year_note_is_short: [year(`note = ''`), year(`note = ${long(2001)}`)],
  programme_year_title_en_is_short: [year(`title_en = '', title_ko = 'x', title_fr = 'x'`)],
  programme_year_title_ko_is_short: [
    year(`title_en = 'x', title_ko = ${long(201)}, title_fr = 'x'`),
  ],
  programme_year_title_fr_is_short: [year(`title_en = 'x', title_ko = 'x', title_fr = ''`)],
  programme_year_title_is_whole_or_absent: [year(`title_ko = '연구'`)],
  rule_set_note_is_short: [aVersion(`''`), aVersion(long(2001))],
};
