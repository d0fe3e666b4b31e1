import { problem, type FieldError } from '../../platform/http/index.js';
import type { LanguageTest } from '../universities/index.js';

interface Profile {
  readonly bornOn?: string | null;
  readonly gpa?: string | null;
  readonly gpaScale?: string | null;
  readonly gpaPercent?: string | null;
  readonly militaryStatus?: string | null;
  readonly militaryPermitUntil?: string | null;
}

const earliestBirth = '1920-01-02';

/** A birthday lies in the past, a grade within its scale, a permit is of who has not served. */
export function refuseImpossibleProfile(profile: Profile, today: string): void {
  const { bornOn, gpa, gpaScale, gpaPercent } = profile;
  const errors: FieldError[] = [];
  if (bornOn && bornOn >= today) errors.push({ pointer: '/bornOn', code: 'input.day_in_future' });
  if (bornOn && bornOn < earliestBirth) {
    errors.push({ pointer: '/bornOn', code: 'input.out_of_range' });
  }
  if (gpa && gpaScale && Number(gpa) > Number(gpaScale)) {
    errors.push({ pointer: '/gpa/value', code: 'input.above_scale' });
  }
  if (gpaScale && (Number(gpaScale) === 0 || Number(gpaScale) > 100)) {
    errors.push({ pointer: '/gpa/scale', code: 'input.out_of_range' });
  }
  if (gpaPercent && Number(gpaPercent) > 100) {
    errors.push({ pointer: '/gpaPercent', code: 'input.out_of_range' });
  }
  if (profile.militaryPermitUntil && profile.militaryStatus !== 'unserved') {
    errors.push({ pointer: '/militaryPermitUntil', code: 'input.permit_without_service' });
  }
  refuse(errors);
}

interface Score {
  readonly test: LanguageTest;
  readonly score: string;
  readonly takenOn: string;
  readonly expiresOn?: string | null;
}

/** Lowest and highest score, and the steps between. */
const scales: Readonly<Record<LanguageTest, readonly [number, number, number]>> = {
  toefl_ibt: [0, 120, 1],
  toefl_itp: [310, 677, 1],
  ielts: [0, 9, 0.5],
  toeic: [10, 990, 5],
  duolingo: [10, 160, 5],
  tef: [0, 900, 1],
  tcf: [100, 699, 1],
};

/** Scores lie on the scale of their test, were taken already, and stand once. */
export function refuseImpossibleScores(scores: readonly Score[], today: string): void {
  const seen = new Set<string>();
  const errors = scores.flatMap(({ test, score, takenOn, expiresOn }, nth): FieldError[] => {
    const [least, most, step] = scales[test];
    const at = (field: string, code: string, detail?: string) => [
      { pointer: `/${nth}/${field}`, code, ...(detail && { detail }) },
    ];
    const name = `${test} ${takenOn}`;
    if (seen.has(name)) return at('takenOn', 'input.score_repeated');
    seen.add(name);
    const value = Number(score);
    if (value < least || value > most) return at('score', 'input.score_range', `${least}–${most}`);
    if (!Number.isInteger(value / step)) return at('score', 'input.score_step', String(step));
    if (takenOn > today) return at('takenOn', 'input.day_in_future');
    return expiresOn && expiresOn <= takenOn ? at('expiresOn', 'input.expires_before') : [];
  });
  refuse(errors);
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
}
