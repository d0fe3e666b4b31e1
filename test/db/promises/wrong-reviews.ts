const long = (length: number) => `repeat('x', ${length})`;
const review = (set: string) => `UPDATE review SET ${set}`;
const reviewer = (set: string) => `UPDATE reviewer SET ${set}`;
const aRubric = (version: number, criteria: string) =>
  `INSERT INTO rubric (call_id, version, criteria)
   SELECT id, ${version}, '${criteria}' FROM call LIMIT 1`;

/** A declaration with one value, as SQL, that differs from a good one. */
function aConflict(columns: Record<string, string>): string {
  const row = { kind: `'family'`, ...columns };
  return `INSERT INTO conflict_of_interest
      (application_id, account_id, declared_by, ${Object.keys(row).join(', ')})
    SELECT a.id, b.id, b.id, ${Object.values(row).join(', ')} FROM application a, account b LIMIT 1`;
}

/** What the tables around reviews refuse. */
export const wrongReviews: Record<string, string[]> = {
  conflict_of_interest_kind_is_known: [aConflict({ kind: `'envy'` })],
  conflict_of_interest_words_are_short: [aConflict({ words: long(2001) })],
  conflict_of_interest_lifted_is_whole: [aConflict({ lifted_at: 'now()' })],
  conflict_of_interest_is_lifted_by_another: [aConflict({ lifted_at: 'now()', lifted_by: 'b.id' })],
  review_assigned_is_untouched: [review('started_at = now()')],
  review_comment_is_short: [review(`comment = ${long(10_001)}`)],
  review_comments_are_an_object: [review(`comments = '[]'`)],
  review_origin_is_known: [review(`origin = 'lot'`)],
  review_private_note_is_short: [review(`private_note = ${long(10_001)}`)],
  review_recommendation_is_known: [review(`recommendation = 'perhaps'`)],
  review_scores_are_an_object: [review(`scores = '[]'`)],
  review_scores_are_whole_and_known: [
    ...['{"motivation": 6}', '{"motivation": 0}', '{"motivation": 3.5}', '{"motivation": "4"}'],
    ...['{"charm": 4}', '{"motivation": null}'],
  ].map((scores) => review(`scores = '${scores}'`)),
  review_started_has_its_instant: [review(`state = 'started'`)],
  review_state_is_known: [review(`state = 'lost'`)],
  review_submitted_is_whole: [review('submitted_at = now()')],
  review_submitted_scores_every_criterion: [
    review(`state = 'submitted', submitted_at = now(), recommendation = 'yes',
      started_at = now(), scores = '{"plan": 3}'`),
  ],
  reviewer_absence_ends_after_it_starts: [
    `INSERT INTO reviewer_absence (account_id, starts_on, ends_on)
     SELECT account_id, '2027-05-02', '2027-05-01' FROM reviewer LIMIT 1`,
  ],
  reviewer_department_is_short: [
    reviewer(`department = ''`),
    reviewer(`department = ${long(201)}`),
  ],
  reviewer_fields_are_known: [reviewer(`fields = '{law}'`)],
  reviewer_languages_are_known: [reviewer(`languages = '{de}'`)],
  reviewer_most_reviews_is_not_negative: [reviewer('most_reviews = -1')],
  rubric_has_some_criteria: [aRubric(90, '[]'), aRubric(90, '{}')],
  rubric_version_is_counted_from_one: [aRubric(0, '[{}]')],
};
