/** Shapes of the HTTP interface, as the pages read them: people, places, calls, projects. */
export type * from './flow-types.js';

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
  /** What holds or used the amounts; pages that know the placements fill it in. */
  readonly stays?: readonly Stay[];
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
  /** Null while a drafted call has none yet. */
  readonly rules: CallRules | null;
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
