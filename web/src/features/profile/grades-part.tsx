import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { PartForm } from './part-form.js';
import { patch } from './patch.js';
import classes from './profile.module.css';
import { textOrNull, useFields } from './use-fields.js';
import { usePart, type PartPlan } from './use-part.js';

type Grades = Readonly<Record<'gpaValue' | 'gpaScale' | 'gpaPercent', string>>;

const scales = [
  { value: '4.5', label: '4.5' },
  { value: '4.3', label: '4.3' },
  { value: '4', label: '4.0' },
  { value: '100', label: '100' },
];

const plan: PartPlan<Grades> = {
  valuesOf: (me) => ({
    gpaValue: me.gpa?.value ?? '',
    gpaScale: me.gpa?.scale ?? '4.5',
    gpaPercent: me.gpaPercent ?? '',
  }),
  write: (me, { gpaValue, gpaScale, gpaPercent }) =>
    patch(me, {
      gpa: textOrNull(gpaValue) === null ? null : { value: gpaValue.trim(), scale: gpaScale },
      gpaPercent: textOrNull(gpaPercent),
    }),
};

/** The GPA with its scale, and the school's percentage beside it: neither is made from the other. */
export const GradesPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation('profile');
  const part = usePart(me, plan);
  const bind = useFields(part);
  const { gpaScale } = part.values;
  const known = scales.some(({ value }) => value === gpaScale);
  const options = known ? scales : [...scales, { value: gpaScale, label: gpaScale }];
  return (
    <PartForm id="grades" title={t('part.grades')} lead={t('lead.grades')} part={part}>
      <div className={classes.fields}>
        <div className={classes.pair}>
          <TextInput {...bind('gpaValue', 'gpa.value')} inputMode="decimal" />
          <NativeSelect {...bind('gpaScale', 'gpa.scale')} data={options} />
        </div>
        <TextInput {...bind('gpaPercent')} inputMode="decimal" rightSection="%" />
      </div>
    </PartForm>
  );
};
