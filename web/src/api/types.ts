/** Shapes of the HTTP interface under the names of the pages; the server is who says them. */
import type { components } from './schema.js';

type Schemas = components['schemas'];

/** One stretch of a list, and where the next begins. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type SessionUser = Schemas['UserDto'];
export type Role = SessionUser['roles'][number]['role'];
export type Locale = SessionUser['locale'];
export type Demonstration = Schemas['DemonstrationView'];
export type MailboxMessage = Schemas['MailboxMessageView'];

/** What a name in three languages is chosen from: of a university, or of a province. */
export type Names = Pick<Schemas['NamedUniversity'], 'nameEn' | 'nameKo' | 'nameFr'>;

/** A text in three languages, of which only the English one is sure to be there. */
export type Texts = Student['universityName'];

export type Student = Schemas['StudentView'];

/** What a profile may be changed to; null clears a field. */
export type StudentChange = Schemas['ChangeStudent'];

export type Track = NonNullable<Student['track']>;
export type Level = NonNullable<Student['level']>;
export type PersonNames = Pick<Student, 'nameHangul' | 'passportSurname' | 'passportGivenNames'>;
export type Entitlement = Schemas['EntitlementView'];
export type Stay = Schemas['StayView'];

export type Call = Schemas['CallView'];
export type CallRules = NonNullable<Call['rules']>;

export type Project = Schemas['ProjectView'];

export type ApplicationItem = Schemas['ApplicationItem'];
export type Application = Schemas['ApplicationView'];
export type Choice = Application['choices'][number];
export type ChoiceProject = Choice['project'];
export type TimelineStep = Application['timeline'][number];
export type HistoryEntry = (Application | Placement)['history'][number];
export type NextAction = Application['nextAction'];
export type Eligibility = Schemas['Eligibility'];
export type EligibilityCheck = Eligibility['checks'][number];
export type ReturnMark = Schemas['ReturnMark'];
export type Preview = Schemas['Preview'];
export type VersionItem = Schemas['VersionItem'];
export type VersionChanges = Schemas['VersionChanges'];
export type ApplicationDocument = Schemas['DocumentView'];

export type Offer = Schemas['OfferView'];
export type PlacementItem = Schemas['PlacementItem'];
export type Placement = Schemas['PlacementView'];
export type PlacementCheck = Schemas['PlacementCheckView'];
export type Fund = Schemas['FundView'];

export type AuditEntry = Schemas['AuditEntryView'];

/** What a project may be changed to; null clears a fact that may be missing. */
export type ProjectChange = Schemas['ChangeProject'];
export type ProjectDraft = Schemas['CreateProject'];
export type ProjectMark = Schemas['ProjectMark'];
export type ProjectField = ProjectMark['field'];
export type ProjectFit = Schemas['ProjectFit'];
export type ProjectInterest = Schemas['ProjectInterest'];
