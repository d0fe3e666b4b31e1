import type { Can, Deadline, PersonNames, Role, Texts, University } from './types.js';

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
