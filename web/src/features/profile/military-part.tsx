import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { ConsentNeeded, useGives } from './consent-needed.js';
import { PartForm } from './part-form.js';
import { patch } from './patch.js';
import classes from './profile.module.css';
import { textOrNull, useFields } from './use-fields.js';
import { usePart, type PartPlan } from './use-part.js';

type Service = Readonly<Record<'militaryStatus' | 'militaryPermitUntil', string>>;

const statuses = ['not_applicable', 'served', 'exempt', 'unserved'] as const;

const plan: PartPlan<Service> = {
  valuesOf: (me) => ({
    militaryStatus: me.militaryStatus ?? '',
    militaryPermitUntil: me.militaryPermitUntil ?? '',
  }),
  write: (me, { militaryStatus, militaryPermitUntil }) =>
    patch(me, {
      militaryStatus: statuses.find((one) => one === militaryStatus) ?? null,
      militaryPermitUntil: militaryStatus === 'unserved' ? textOrNull(militaryPermitUntil) : null,
    }),
};

/** Military service, for citizens of Korea; it is stored only with the consent to it. */
export const MilitaryPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation('profile');
  const part = usePart(me, plan);
  const bind = useFields(part);
  const isGiven = useGives('sensitive');
  const options = statuses.map((value) => ({ value, label: t(`military.${value}`) }));
  return (
    <PartForm
      id="military"
      title={t('part.military')}
      lead={t('lead.military')}
      part={part}
      isLocked={!isGiven}
    >
      {isGiven ? null : <ConsentNeeded />}
      <div className={classes.fields}>
        <NativeSelect
          {...bind('militaryStatus')}
          disabled={!isGiven}
          data={[{ value: '', label: t('choose') }, ...options]}
        />
        {part.values.militaryStatus === 'unserved' ? (
          <TextInput {...bind('militaryPermitUntil')} type="date" disabled={!isGiven} />
        ) : null}
      </div>
    </PartForm>
  );
};
