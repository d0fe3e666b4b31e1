import type { Level, Student, StudentChange, Track } from '../../api/types.js';

export const levels = [
  'undergraduate',
  'combined',
  'masters',
  'doctoral',
] as const satisfies readonly Level[];
export const tracks = [
  'energy',
  'healthcare',
  'automotive',
  'core_ai',
] as const satisfies readonly Track[];

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

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null;

/** The body of the PATCH: an empty field is sent as `null`, the grade as value and scale. */
export const bodyOf = (values: ProfileValues): StudentChange => ({
  nameHangul: textOrNull(values.nameHangul),
  passportSurname: textOrNull(values.passportSurname),
  passportGivenNames: textOrNull(values.passportGivenNames),
  bornOn: textOrNull(values.bornOn),
  phone: textOrNull(values.phone),
  college: textOrNull(values.college),
  major: textOrNull(values.major),
  track: oneOf(tracks, values.track),
  level: oneOf(levels, values.level),
  semestersLeft: values.semestersLeft === '' ? null : Number(values.semestersLeft),
  gpa:
    values.gpaValue.trim() === ''
      ? null
      : { value: values.gpaValue.trim(), scale: values.gpaScale.trim() },
});
