import { AnswerReference } from './commands/answer-reference.js';
import { Asking } from './commands/asking.js';
import { AttachLetter } from './commands/attach-letter.js';
import { CancelReference } from './commands/cancel-reference.js';
import { FollowDeadline } from './commands/follow-deadline.js';
import { NameReferee } from './commands/name-referee.js';
import { OpenReference } from './commands/open-reference.js';
import { RemindReferee } from './commands/remind-referee.js';
import { ReplaceReferee } from './commands/replace-referee.js';
import { RequestReference } from './commands/request-reference.js';
import { SaveAnswers } from './commands/save-answers.js';
import { SeeToReferences } from './commands/see-to-references.js';
import { LettersController } from './http/letters.controller.js';
import { RefereesController } from './http/referees.controller.js';
import { ReferencesController } from './http/references.controller.js';
import { LetterCheck } from './letter-check.js';
import { FindLetter } from './queries/find-letter.js';
import { FindRequest } from './queries/find-request.js';
import { ListReferences } from './queries/list-references.js';
import { RefereeLinks } from './referee-links.js';
import { References } from './references.js';

export { References, type Standing } from './references.js';

/** What the module of applications takes in for references. */
export const referenceControllers = [ReferencesController, LettersController, RefereesController];
export const referenceProviders = [
  References,
  RefereeLinks,
  LetterCheck,
  Asking,
  NameReferee,
  RequestReference,
  ReplaceReferee,
  RemindReferee,
  CancelReference,
  OpenReference,
  SaveAnswers,
  AttachLetter,
  AnswerReference,
  SeeToReferences,
  FollowDeadline,
  ListReferences,
  FindRequest,
  FindLetter,
];
