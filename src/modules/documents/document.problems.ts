import { defineProblems, mapConstraints } from '../../platform/http/index.js';

export const documentProblem = defineProblems({
  'document.empty': 422,
  'document.too_large': 413,
  'document.too_many': 409,
  'document.wrong_type': 415,
});

mapConstraints({
  document_is_one_of_ten: 'document.too_many',
  document_one_per_slot: 'document.too_many',
});
