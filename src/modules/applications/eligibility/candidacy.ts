import type { Document } from '../../documents/index.js';
import type { ConsentKind } from '../../identity/index.js';
import type { Call, RuleSet } from '../../programmes/index.js';
import type { ProjectSummary } from '../../projects/index.js';
import type { Entitlement, Student } from '../../students/index.js';

/** What the rules about a person are judged on; no application is needed for it. */
export interface PersonCase {
  readonly rules: RuleSet;
  readonly student: Student;
  /** Stays that are wished for; one as short and early as the call allows while there are none. */
  readonly stays: readonly Stay[];
  /** The deadline of the call as a day in the zone of the call. */
  readonly deadline: string;
  /** The present day in Korea, where the students are. */
  readonly today: string;
}

/** A stay as wished; without a first day it may start whenever the call allows. */
export interface Stay {
  readonly startsOn: string | null;
  readonly weeks: number;
}

/** What the rules about a stay look at besides. */
export interface StayCase extends PersonCase {
  readonly entitlement: Entitlement;
  /** Internship units that the stay takes. */
  readonly units: number;
}

/** All that the rules of a call are judged on. */
export interface Candidacy extends StayCase {
  readonly call: Call;
  readonly statement: string;
  readonly choices: readonly Chosen[];
  readonly papers: Papers;
  /** Until when it can be handed in as announced; the instant itself is too late. */
  readonly until: Date;
  /** The same with the grace that nobody is told of. */
  readonly countsUntil: Date;
  /** Returned for changes: its own deadline holds, not those of the projects. */
  readonly isReturned: boolean;
  readonly now: Date;
}

export interface Chosen {
  readonly project: ProjectSummary;
  readonly startsOn: string | null;
  readonly weeks: number | null;
}

/** What stands beside an application. */
export interface Papers {
  /** Current versions. */
  readonly documents: readonly Paper[];
  readonly consents: ReadonlySet<ConsentKind>;
  readonly references: { readonly named: number; readonly arrived: number };
  readonly homeSupervisor: string | null;
}

/** What the rules look at of a document; one in quarantine has not been looked at yet. */
export type Paper = Pick<Document, 'kind' | 'stage' | 'state' | 'isCleared'>;

/** The stays that choices wish for: one each, as long as the project unless told. */
export const staysOf = (choices: readonly Chosen[], rules: RuleSet): Stay[] =>
  choices.length > 0
    ? choices.map(({ startsOn, weeks, project }) => ({ startsOn, weeks: weeks ?? project.weeks }))
    : [{ startsOn: null, weeks: rules.minWeeks }];
