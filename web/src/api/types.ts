/** Shapes of the HTTP interface, as the pages read them. */
export type Locale = 'ko' | 'en' | 'fr';

export type Role =
  | 'student'
  | 'university_coordinator'
  | 'programme_coordinator'
  | 'supervisor'
  | 'host_office'
  | 'adviser'
  | 'admin';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface RoleGrant {
  readonly role: Role;
  readonly scope: { readonly kind: string; readonly id?: string; readonly name?: string };
}

export interface SessionUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly roles: readonly RoleGrant[];
  readonly studentId?: string | null;
}

export interface Names {
  readonly nameEn: string;
  readonly nameKo?: string | null;
  readonly nameFr?: string | null;
}

export interface University extends Names {
  readonly id: string;
}

export interface Province {
  readonly code: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly nameKo: string;
  readonly timeZone: string;
  readonly hub: string;
}

export interface PersonNames {
  readonly nameHangul?: string | null;
  readonly passportSurname?: string | null;
  readonly passportGivenNames?: string | null;
}

export interface Texts {
  readonly ko?: string | null;
  readonly en: string;
  readonly fr?: string | null;
}

export type Level = 'undergraduate' | 'combined' | 'masters' | 'doctoral';

export interface Student extends PersonNames {
  readonly id: string;
  readonly universityId: string;
  readonly universityName: Texts;
  readonly bornOn?: string | null;
  readonly email: string;
  readonly college?: string | null;
  readonly major?: string | null;
  readonly track?: string | null;
  readonly level?: Level | null;
  readonly semestersLeft?: number | null;
  readonly gpa?: { readonly value: string; readonly scale: string } | null;
  readonly phone?: string | null;
  readonly version: number;
  readonly can: Can;
}

export type Can = Readonly<Record<string, boolean | undefined>>;

export interface Amounts {
  readonly limit: number;
  readonly committed: number;
  readonly remaining: number;
}

export interface Stay {
  readonly placementId: string;
  readonly programme: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weeks: number;
  readonly state: string;
  readonly awardCents?: number | null;
}

export interface Entitlement {
  readonly weeks: Amounts;
  readonly units: Amounts;
  readonly money: {
    readonly currency: string;
    readonly limitCents: number;
    readonly committedCents: number;
    readonly remainingCents: number;
  };
  readonly stays: readonly Stay[];
}

/** A deadline as the server gives it: the instant, and the wall time where it was set. */
export interface Deadline {
  readonly closesAt: string;
  readonly closesAtLocal: string;
  readonly timeZone: string;
  readonly closesAtWording?: string | null;
}

export interface CallRules {
  readonly minChoices: number;
  readonly maxChoices: number;
  readonly minProvinces: number;
  readonly minWeeks: number;
  readonly maxWeeks: number;
  readonly startsOnFrom: string;
  readonly startsOnTo: string;
  readonly unitCents: number;
  readonly maxAwardCents: number;
}

export interface Call extends Deadline {
  readonly id: string;
  readonly code: string;
  readonly programme: 'GRI' | 'GRA';
  readonly year: number;
  readonly title: Texts;
  readonly state: 'draft' | 'published';
  readonly opensAt: string;
  readonly isOpen: boolean;
  readonly rules: CallRules;
  readonly version: number;
  readonly can: Can;
}

export interface Project {
  readonly id: string;
  readonly callId: string;
  readonly callCode: string;
  readonly title: string;
  readonly titleFr?: string | null;
  readonly summary: string;
  readonly field: string;
  readonly provinceCode?: string | null;
  readonly city?: string | null;
  readonly university: University;
  readonly supervisor?: { readonly id: string; readonly name: string } | null;
  readonly language: 'en' | 'fr' | 'either';
  readonly weeks?: number | null;
  readonly startsOnEarliest?: string | null;
  readonly skills: readonly string[];
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly seatsFree: number;
  readonly state: string;
  readonly version: number;
  readonly can: Can;
}

export interface ChoiceProject {
  readonly title: string;
  readonly city?: string | null;
  readonly provinceCode?: string | null;
  readonly universityName: string;
  readonly field: string;
  readonly seatsFree: number;
}

export interface Choice {
  readonly rank: number;
  readonly projectId: string;
  readonly project: ChoiceProject;
  readonly startsOn?: string | null;
  readonly weeks?: number | null;
}

export interface TimelineStep {
  readonly stage: string;
  readonly state: 'done' | 'current' | 'ahead' | 'skipped';
  readonly at?: string | null;
}

export interface HistoryEntry {
  readonly from?: string | null;
  readonly to: string;
  readonly at: string;
  readonly actorName?: string | null;
  readonly reason?: string | null;
}

export interface NextAction {
  readonly owner: Role | 'nobody';
  readonly verb?: string | null;
}

export interface ApplicationItem {
  readonly id: string;
  readonly callId: string;
  readonly call: Deadline & {
    readonly code: string;
    readonly programme: string;
    readonly title: Texts;
  };
  readonly student: PersonNames & { readonly id: string; readonly university: University };
  readonly state: string;
  readonly choiceCount?: number;
  readonly firstChoiceTitle?: string | null;
  readonly submittedAt?: string | null;
  readonly returnReason?: string | null;
  readonly editableUntil?: string | null;
  readonly decisionReason?: string | null;
  readonly timeline: readonly TimelineStep[];
  readonly nextAction: NextAction;
  readonly version: number;
  readonly updatedAt: string;
  readonly can: Can;
}

export interface Application extends ApplicationItem {
  readonly statement: string | null;
  readonly choices: readonly Choice[];
  readonly history: readonly HistoryEntry[];
}

export interface EligibilityCheck {
  readonly rule: string;
  readonly passed: boolean | null;
  readonly reason?: string | null;
  readonly actual?: string | number | null;
  readonly required?: string | number | null;
  readonly fix?: string | null;
}

export interface Eligibility {
  readonly eligible: boolean;
  readonly checks: readonly EligibilityCheck[];
}

export interface Offer {
  readonly id: string;
  readonly applicationId: string;
  readonly project: {
    readonly id: string;
    readonly title: string;
    readonly city?: string | null;
    readonly provinceCode?: string | null;
    readonly universityName: string;
  };
  readonly studentName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weeks: number;
  readonly state: string;
  readonly expiresAt?: string | null;
  readonly expiresAtLocal?: string | null;
  readonly timeZone?: string | null;
  readonly placementId?: string | null;
  readonly version: number;
  readonly can: Can;
}

export interface Placement {
  readonly id: string;
  readonly applicationId: string;
  readonly student: PersonNames & { readonly id: string; readonly university?: University };
  readonly project: {
    readonly id: string;
    readonly title: string;
    readonly city?: string | null;
    readonly provinceCode?: string | null;
    readonly university: University;
    readonly capacity: number;
    readonly seatsTaken: number;
  };
  readonly call: { readonly code: string; readonly programme: string };
  readonly seat?: number | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weeks: number;
  readonly units: number;
  readonly state: string;
  readonly approvedAt?: string | null;
  readonly reason?: string | null;
  readonly award?: {
    readonly id: string;
    readonly fundId: string;
    readonly fundName: string;
    readonly amountCents: number;
    readonly currency: string;
  } | null;
  readonly history?: readonly HistoryEntry[];
  readonly version: number;
  readonly can: Can;
}

export interface PlacementCheck {
  readonly rule: string;
  readonly level: 'green' | 'amber' | 'red';
  readonly actual?: string | number | null;
  readonly required?: string | number | null;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly limit?: number | null;
  readonly unit?: 'weeks' | 'cents' | 'seats' | 'units' | 'date' | null;
}

export interface Fund {
  readonly id: string;
  readonly name: string;
  readonly source?: string | null;
  readonly currency: string;
  readonly budgetCents: number;
  readonly committedCents: number;
  readonly availableCents: number;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly version: number;
  readonly can: Can;
}

export interface Demonstration {
  readonly password: string;
  readonly accounts: readonly {
    readonly email: string;
    readonly role: Role;
    readonly name: string;
    readonly university?: string | null;
  }[];
}

export interface MailboxMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly text: string;
  readonly html?: string | null;
}
