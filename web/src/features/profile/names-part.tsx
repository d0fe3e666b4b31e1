import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { PartForm } from './part-form.js';
import { PassportSample } from './passport-sample.js';
import { patch } from './patch.js';
import classes from './profile.module.css';
import { textOrNull, useFields } from './use-fields.js';
import { usePart, type PartPlan } from './use-part.js';

type Names = Readonly<Record<'nameHangul' | 'passportSurname' | 'passportGivenNames', string>>;

const plan: PartPlan<Names> = {
  valuesOf: (me) => ({
    nameHangul: me.nameHangul ?? '',
    passportSurname: me.passportSurname ?? '',
    passportGivenNames: me.passportGivenNames ?? '',
  }),
  write: (me, values) =>
    patch(me, {
      nameHangul: textOrNull(values.nameHangul),
      passportSurname: textOrNull(values.passportSurname),
      passportGivenNames: textOrNull(values.passportGivenNames),
    }),
};

/** The name in Hangul and as the passport prints it, with a picture of where it stands there. */
export const NamesPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation('profile');
  const part = usePart(me, plan);
  const bind = useFields(part);
  const latin = { lang: 'en', autoCapitalize: 'characters', spellCheck: false } as const;
  return (
    <PartForm id="names" title={t('part.names')} lead={t('lead.names')} part={part}>
      <div className={classes.fields}>
        <TextInput {...bind('nameHangul')} lang="ko" spellCheck={false} />
        <TextInput {...bind('passportSurname')} {...latin} autoComplete="family-name" />
        <TextInput {...bind('passportGivenNames')} {...latin} autoComplete="given-name" />
      </div>
      <PassportSample
        surname={part.values.passportSurname}
        givenNames={part.values.passportGivenNames}
      />
    </PartForm>
  );
};
