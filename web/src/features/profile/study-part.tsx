import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Level, Student, Track } from '../../api/types.js';
import { PartForm } from './part-form.js';
import { patch } from './patch.js';
import classes from './profile.module.css';
import { textOrNull, useFields, wholeOrNull } from './use-fields.js';
import { usePart, type PartPlan } from './use-part.js';

const levels = ['undergraduate', 'combined', 'masters', 'doctoral'] as const satisfies Level[];
const tracks = ['energy', 'healthcare', 'automotive', 'core_ai'] as const satisfies Track[];

type Study = Readonly<
  Record<'college' | 'major' | 'track' | 'level' | 'termsDone' | 'semestersLeft', string>
>;

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null;

const plan: PartPlan<Study> = {
  valuesOf: (me) => ({
    college: me.college ?? '',
    major: me.major ?? '',
    track: me.track ?? '',
    level: me.level ?? '',
    termsDone: me.termsDone?.toString() ?? '',
    semestersLeft: me.semestersLeft?.toString() ?? '',
  }),
  write: (me, values) =>
    patch(me, {
      college: textOrNull(values.college),
      major: textOrNull(values.major),
      track: oneOf(tracks, values.track),
      level: oneOf(levels, values.level),
      termsDone: wholeOrNull(values.termsDone),
      semestersLeft: wholeOrNull(values.semestersLeft),
    }),
};

/** What is studied, at which level, and how much of it lies behind and ahead. */
export const StudyPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation(['profile', 'enums']);
  const part = usePart(me, plan);
  const bind = useFields(part);
  const none = { value: '', label: t('choose') };
  const levelOptions = levels.map((value) => ({ value, label: t(`enums:level.${value}`) }));
  const trackOptions = tracks.map((value) => ({ value, label: t(`enums:field.${value}`) }));
  return (
    <PartForm id="study" title={t('part.study')} part={part}>
      <div className={classes.fields}>
        <NativeSelect {...bind('level')} data={[none, ...levelOptions]} />
        <NativeSelect {...bind('track')} data={[none, ...trackOptions]} />
        <TextInput {...bind('college')} />
        <TextInput {...bind('major')} />
        <TextInput {...bind('termsDone')} inputMode="numeric" />
        <TextInput {...bind('semestersLeft')} inputMode="numeric" />
      </div>
    </PartForm>
  );
};
