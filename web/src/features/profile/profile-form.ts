import type { Student } from '../../api/types.js';

/** Every field as text, as the form holds it. */
export interface ProfileValues {
  readonly nameHangul: string;
  readonly passportSurname: string;
  readonly passportGivenNames: string;
  readonly bornOn: string;
  readonly phone: string;
  readonly college: string;
  readonly major: string;
  readonly track: string;
  readonly level: string;
  readonly semestersLeft: string;
  readonly gpaValue: string;
  readonly gpaScale: string;
}

export const valuesOf = (me: Student): ProfileValues => ({
  nameHangul: me.nameHangul ?? '',
  passportSurname: me.passportSurname ?? '',
  passportGivenNames: me.passportGivenNames ?? '',
  bornOn: me.bornOn ?? '',
  phone: me.phone ?? '',
  college: me.college ?? '',
  major: me.major ?? '',
  track: me.track ?? '',
  level: me.level ?? '',
  semestersLeft: me.semestersLeft?.toString() ?? '',
  gpaValue: me.gpa?.value ?? '',
  gpaScale: me.gpa?.scale ?? '4.5',
});

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The body of the PATCH: an empty field is sent as `null`, the grade as value and scale. */
export const bodyOf = (values: ProfileValues) => ({
  nameHangul: textOrNull(values.nameHangul),
  passportSurname: textOrNull(values.passportSurname),
  passportGivenNames: textOrNull(values.passportGivenNames),
  bornOn: textOrNull(values.bornOn),
  phone: textOrNull(values.phone),
  college: textOrNull(values.college),
  major: textOrNull(values.major),
  track: textOrNull(values.track),
  level: textOrNull(values.level),
  semestersLeft: values.semestersLeft === '' ? null : Number(values.semestersLeft),
  gpa:
    values.gpaValue.trim() === ''
      ? null
      : { value: values.gpaValue.trim(), scale: values.gpaScale.trim() },
});
