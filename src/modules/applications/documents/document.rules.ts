import type { DocumentKind, DocumentStage } from '../../documents/index.js';
import { documentProblem } from '../../documents/index.js';
import type { RuleSet } from '../../programmes/index.js';
import type { ApplicationState } from '../application.entity.js';
import { applicationProblem } from '../application.problems.js';

/** When in the life of an application the documents of a stage are taken in. */
const takenIn: Readonly<Record<DocumentStage, readonly ApplicationState[]>> = {
  apply: ['draft', 'returned'],
  nominate: ['submitted', 'nominated'],
  offer: ['offered', 'accepted'],
  pre_departure: ['accepted'],
  // Stays are not followed yet: their documents come with them.
  during: [],
  end: [],
};

/** How far an application is: what is asked for later than that is too early. */
const progress: Readonly<Partial<Record<ApplicationState, number>>> = {
  draft: 0,
  returned: 0,
  submitted: 1,
  nominated: 1,
  endorsed: 2,
  under_consideration: 2,
  waitlisted: 2,
  offered: 3,
  accepted: 4,
};
const begins: Readonly<Record<DocumentStage, number>> = {
  apply: 0,
  nominate: 1,
  offer: 3,
  pre_departure: 4,
  during: 5,
  end: 6,
};

export type AskedDocuments = RuleSet['documents'];

export const isTakenIn = (stage: DocumentStage, state: ApplicationState): boolean =>
  takenIn[stage].includes(state);

/** Refuses a stage whose time has not come, or is over, in this state. */
export function refuseOutOfTime(stage: DocumentStage, state: ApplicationState): void {
  if (isTakenIn(stage, state)) return;
  const now = progress[state];
  if (now === undefined || stage === 'apply') {
    throw applicationProblem('application.not_editable');
  }
  throw documentProblem(now < begins[stage] ? 'document.too_early' : 'document.too_late', {
    stage,
  });
}

/** Whether a kind has one place in a stage: a second file of it replaces the first. */
export const hasOnePlace = (
  asked: AskedDocuments,
  stage: DocumentStage,
  kind: DocumentKind,
): boolean => kind !== 'other' && asked.some((rule) => rule.stage === stage && rule.kind === kind);

/**
 * The stage to which a kind belongs: the wished one, or the first whose time is now, among those
 * that ask for it. `other` belongs anywhere; rules that name no document at all leave it open.
 */
export function stageOf(
  asked: AskedDocuments,
  state: ApplicationState,
  kind: DocumentKind,
  wished: DocumentStage | undefined,
): DocumentStage {
  if (asked.length === 0) return wished ?? 'apply';
  if (kind === 'other') return wished ?? presentStage(state);
  const stages = asked.filter((rule) => rule.kind === kind).map(({ stage }) => stage);
  const [first] = stages;
  if (!first || (wished && !stages.includes(wished))) {
    throw documentProblem('document.not_asked', {}, [
      { pointer: '/kind', code: 'document.not_asked' },
    ]);
  }
  return wished ?? stages.find((stage) => isTakenIn(stage, state)) ?? first;
}

const presentStage = (state: ApplicationState): DocumentStage => {
  const stages: readonly DocumentStage[] = ['apply', 'nominate', 'pre_departure', 'offer'];
  return stages.find((stage) => isTakenIn(stage, state)) ?? 'apply';
};
