import { problem, type FieldError } from '../../platform/http/index.js';

interface Profile {
  readonly bornOn?: string | null;
  readonly gpa?: string | null;
  readonly gpaScale?: string | null;
}

const earliestBirth = '1920-01-02';

/** A birthday lies in the past, and a grade within its scale. */
export function refuseImpossibleProfile(profile: Profile, today: string): void {
  const { bornOn, gpa, gpaScale } = profile;
  const errors: FieldError[] = [];
  if (bornOn && (bornOn < earliestBirth || bornOn >= today)) {
    errors.push({ pointer: '/bornOn', code: 'input.out_of_range' });
  }
  if (gpa && gpaScale && Number(gpa) > Number(gpaScale)) {
    errors.push({ pointer: '/gpa/value', code: 'input.out_of_range' });
  }
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
}
