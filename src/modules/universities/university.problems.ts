import { defineProblems, mapConstraints } from '../../platform/http/index.js';

// The database alone refuses these: nobody needs the factory.
defineProblems({
  'university.domain_taken': 409,
  'university.exists': 409,
});

mapConstraints({
  university_domain_belongs_to_one: 'university.domain_taken',
  university_name_is_unique: 'university.exists',
  university_ror_id_is_unique: 'university.exists',
});
