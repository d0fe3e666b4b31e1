import { defineProblems, mapConstraints } from '../../platform/http/index.js';

export const documentProblem = defineProblems({
  'document.empty': 422,
  'document.too_large': 413,
  'document.too_many': 409,
  'document.wrong_type': 415,
  'document.old_office': 415,
  'document.damaged': 422,
  'document.encrypted': 422,
  'document.disguised': 422,
  'document.trailing_data': 422,
  'document.too_detailed': 422,
  'document.active_content': 422,
  'document.unpacks_too_large': 422,
  'document.not_asked': 409,
  'document.too_early': 409,
  'document.too_late': 409,
  'document.quarantined': 409,
  'document.refused': 409,
  'document.erased': 409,
  'document.no_blind_copy': 409,
  'document.checked_already': 409,
  'upload.conflict': 409,
  'upload.gone': 410,
  'upload.malformed': 400,
  'upload.too_many': 409,
});

mapConstraints({
  document_is_one_of_forty: 'document.too_many',
  document_one_per_slot: 'document.too_many',
  document_version_is_numbered_once: 'conflict',
});
