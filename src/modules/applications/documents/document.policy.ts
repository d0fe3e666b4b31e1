import {
  documentStages,
  type Document,
  type DocumentKind,
  type DocumentStage,
} from '../../documents/index.js';
import { reaches, type Actor } from '../../identity/index.js';
import { isOwner, type Judged } from '../application.policy.js';
import { isTakenIn } from './document.rules.js';

/** The student adds documents of every stage; the home university those of the nomination. */
export const mayAdd = (actor: Actor, application: Judged, stage: DocumentStage): boolean =>
  isOwner(actor, application) ||
  (stage === 'nominate' && reaches(actor, 'university_coordinator', application.universityId));

/** Stages to which the actor may add a document now. */
export const openStages = (actor: Actor, application: Judged): DocumentStage[] =>
  documentStages.filter(
    (stage) => mayAdd(actor, application, stage) && isTakenIn(stage, application.state),
  );

/** What staff added is theirs: the student does not take it away again. */
export const mayChange = (
  actor: Actor,
  application: Judged,
  { stage, uploadedBy }: Pick<Document, 'stage' | 'uploadedBy'>,
): boolean =>
  mayAdd(actor, application, stage) &&
  (stage === 'apply' || !isOwner(actor, application) || uploadedBy === actor.accountId);

/** Files that show what a profile keeps for the student and their university. */
const confidential: readonly DocumentKind[] = ['passport_copy', 'military_permit'];

export const isConfidential = (kind: DocumentKind): boolean => confidential.includes(kind);

/** The number of a passport and military service are told as narrowly on paper as in the profile. */
export const mayReadFile = (
  actor: Actor,
  application: Judged,
  { kind }: Pick<Document, 'kind'>,
): boolean =>
  !isConfidential(kind) ||
  isOwner(actor, application) ||
  reaches(actor, 'university_coordinator', application.universityId);

export type Copy = 'full' | 'blind';

/**
 * The copy that a viewer gets. Whoever may see the application gets the whole file, or the one
 * without names if it is asked for; who may only judge blindly will get no other one.
 */
export const copyFor = (_viewer: Actor, _application: Judged, wished?: Copy): Copy =>
  wished ?? 'full';
