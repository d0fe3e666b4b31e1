import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { countriesIn } from './countries.js';
import { PartForm } from './part-form.js';
import { patch } from './patch.js';
import classes from './profile.module.css';
import { textOrNull, useFields } from './use-fields.js';
import { usePart, type PartPlan } from './use-part.js';

type Person = Readonly<Record<'bornOn' | 'citizenship' | 'phone' | 'address', string>>;

const plan: PartPlan<Person> = {
  valuesOf: (me) => ({
    bornOn: me.bornOn ?? '',
    citizenship: me.citizenship ?? '',
    phone: me.phone ?? '',
    address: me.address ?? '',
  }),
  write: (me, values) =>
    patch(me, {
      bornOn: textOrNull(values.bornOn),
      citizenship: textOrNull(values.citizenship),
      phone: textOrNull(values.phone),
      address: textOrNull(values.address),
    }),
};

/** Birth date, citizenship, and how to reach the student. */
export const PersonPart = ({ me }: { readonly me: Student }) => {
  const { t, i18n } = useTranslation('profile');
  const part = usePart(me, plan);
  const bind = useFields(part);
  const countries = [{ value: '', label: t('choose') }, ...countriesIn(i18n.language)];
  return (
    <PartForm id="person" title={t('part.person')} part={part}>
      <div className={classes.fields}>
        <TextInput {...bind('bornOn')} type="date" autoComplete="bday" />
        <NativeSelect {...bind('citizenship')} data={countries} />
        <TextInput {...bind('phone')} type="tel" autoComplete="tel" />
        <Textarea {...bind('address')} autosize minRows={1} autoComplete="street-address" />
      </div>
    </PartForm>
  );
};
