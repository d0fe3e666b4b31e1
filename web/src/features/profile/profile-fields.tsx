import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import { levels, tracks, type ProfileValues } from './profile-form.js';
import classes from './profile.module.css';

interface Props {
  readonly values: ProfileValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ProfileValues>) => void;
}

const pointerOf: Readonly<Partial<Record<keyof ProfileValues, string>>> = {
  gpaValue: 'gpa.value',
  gpaScale: 'gpa.scale',
};

const wrapperOrder: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

const scales = ['4.5', '4.3', '4.0', '100'];

/** The fields in three groups: who, how to reach, what is studied. */
export const ProfileFields = ({ values, errors, onChange }: Props) => {
  const { t } = useTranslation(['student', 'enums']);
  const bind = (name: keyof ProfileValues) => ({
    label: t(`profile.${name}`),
    value: values[name],
    error: errors[pointerOf[name] ?? name],
    inputWrapperOrder: wrapperOrder,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  const levelOptions = levels.map((value) => ({ value, label: t(`enums:level.${value}`) }));
  const trackOptions = tracks.map((value) => ({ value, label: t(`enums:field.${value}`) }));
  return (
    <Stack gap="lg">
      <Surface title={t('profile.person')}>
        <div className={classes.fields}>
          <TextInput {...bind('nameHangul')} lang="ko" />
          <TextInput {...bind('bornOn')} type="date" />
          <TextInput
            {...bind('passportSurname')}
            description={t('profile.passportHint')}
            lang="en"
            autoComplete="family-name"
          />
          <TextInput
            {...bind('passportGivenNames')}
            description={t('profile.passportHint')}
            lang="en"
            autoComplete="given-name"
          />
          <TextInput {...bind('phone')} type="tel" autoComplete="tel" />
        </div>
      </Surface>
      <Surface title={t('profile.study')}>
        <div className={classes.fields}>
          <NativeSelect
            {...bind('level')}
            data={[{ value: '', label: t('profile.choose') }, ...levelOptions]}
          />
          <TextInput {...bind('semestersLeft')} inputMode="numeric" pattern="[0-9]{1,2}" />
          <TextInput {...bind('college')} />
          <TextInput {...bind('major')} />
          <NativeSelect
            {...bind('track')}
            data={[{ value: '', label: t('profile.choose') }, ...trackOptions]}
          />
          <div className={classes.grade}>
            <TextInput {...bind('gpaValue')} inputMode="decimal" />
            <NativeSelect {...bind('gpaScale')} data={scales} />
          </div>
        </div>
      </Surface>
    </Stack>
  );
};
