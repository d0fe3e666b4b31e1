/** The values a letter may quote. Days are `YYYY-MM-DD`; amount and deadline come worded. */
export interface LetterParams {
  readonly name: string;
  readonly callTitle?: string;
  readonly projectTitle?: string;
  readonly university?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly weeks?: number;
  readonly amount?: string;
  readonly deadline?: string;
  readonly reason?: string;
  readonly studentName?: string;
  /** When an application was handed in, worded. */
  readonly submittedAt?: string;
  /** Of what was handed in. */
  readonly fingerprint?: string;
  readonly refereeName?: string;
  /** Whether the student will read a reference, in words. */
  readonly access?: string;
}

/** A line of the small table under a letter's text. */
export type Fact =
  | 'studentName'
  | 'callTitle'
  | 'projectTitle'
  | 'university'
  | 'stay'
  | 'amount'
  | 'deadline'
  | 'submittedAt'
  | 'fingerprint'
  | 'access'
  | 'reason';

interface Letter {
  /** Without these the text would have a hole: the letter is refused. */
  readonly needs: readonly (keyof LetterParams)[];
  /** Shown in this order when the values are given. */
  readonly facts: readonly Fact[];
}

const aboutCall: Letter['needs'] = ['callTitle'];
const aboutStudent: Letter['needs'] = ['studentName'];
const aboutProject: Letter['needs'] = ['projectTitle'];
const studentAndCall: Letter['needs'] = ['studentName', 'callTitle'];
const studentAndProject: Letter['needs'] = ['studentName', 'projectTitle'];
const refereeAndCall: Letter['needs'] = ['refereeName', 'callTitle'];
const stayFacts: readonly Fact[] = ['projectTitle', 'university', 'stay'];

/** Every letter Danpung writes; its texts are `mail:<name>.subject`, `.body` and `.button`. */
export const letters = {
  'verify-email': { needs: [], facts: ['deadline'] },
  'reset-password': { needs: [], facts: ['deadline'] },
  'rules-changed': { needs: aboutCall, facts: ['deadline'] },
  'collection-revoked': { needs: aboutStudent, facts: ['studentName', 'university'] },
  'transfer-revoked': { needs: aboutStudent, facts: ['studentName', 'university'] },
  'application-submitted': { needs: aboutCall, facts: ['submittedAt', 'fingerprint'] },
  'application-arrived': { needs: studentAndCall, facts: ['university', 'deadline'] },
  'application-returned': { needs: aboutCall, facts: ['reason', 'deadline'] },
  'application-nominated': { needs: aboutCall, facts: [] },
  'application-to-endorse': { needs: studentAndCall, facts: ['university', 'deadline'] },
  'application-endorsed': { needs: aboutCall, facts: [] },
  'application-rejected': { needs: aboutCall, facts: ['reason'] },
  'application-withdrawn': { needs: aboutCall, facts: ['studentName', 'reason'] },
  'document-refused': { needs: aboutCall, facts: ['callTitle'] },
  'offer-made': { needs: aboutProject, facts: [...stayFacts, 'deadline'] },
  'offer-expired': { needs: aboutProject, facts: ['callTitle', 'university'] },
  'offer-unanswered': { needs: studentAndProject, facts: ['callTitle', 'university', 'stay'] },
  'offer-rescinded': { needs: aboutProject, facts: ['callTitle', 'university', 'reason'] },
  'offer-accepted': { needs: studentAndProject, facts: ['callTitle', 'university', 'stay'] },
  'offer-declined': { needs: studentAndProject, facts: ['callTitle', 'university', 'reason'] },
  'placement-to-approve': { needs: studentAndProject, facts: ['callTitle', 'university', 'stay'] },
  'placement-approved': {
    needs: ['projectTitle', 'weeks', 'amount'],
    facts: [...stayFacts, 'amount'],
  },
  'placement-confirmed': { needs: studentAndProject, facts: stayFacts },
  'placement-returned': { needs: studentAndProject, facts: ['reason', 'university', 'stay'] },
  'placement-rejected': { needs: aboutProject, facts: ['studentName', 'reason', 'stay'] },
  'placement-withdrawn': { needs: aboutProject, facts: ['studentName', 'reason', 'stay'] },
  'reference-requested': {
    needs: studentAndCall,
    facts: ['studentName', 'university', 'callTitle', 'access', 'deadline'],
  },
  'reference-reminder': {
    needs: studentAndCall,
    facts: ['studentName', 'university', 'callTitle', 'access', 'deadline'],
  },
  'reference-thanks': { needs: studentAndCall, facts: [] },
  'reference-not-needed': { needs: studentAndCall, facts: [] },
  'reference-received': { needs: refereeAndCall, facts: [] },
  'reference-declined': { needs: refereeAndCall, facts: ['deadline'] },
  'reference-expired': { needs: refereeAndCall, facts: [] },
} satisfies Record<string, Letter>;

/** The name of a letter. */
export type LetterTemplate = keyof typeof letters;

/** What a letter needs and shows. */
export const letterOf = (template: LetterTemplate): Letter => letters[template];
