import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly value: boolean | undefined;
  readonly error?: string;
  readonly onChange: (waives: boolean) => void;
}

/** Yes or no to reading the letter, each with what it means; neither is chosen beforehand. */
export const WaiverChoice = ({ value, error, onChange }: Props) => {
  const { t } = useTranslation('references');
  return (
    <Radio.Group
      label={t('form.waiver')}
      description={t('form.waiverHint')}
      required
      error={error}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => onChange(chosen === 'true')}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="true" label={t('form.waive')} description={t('form.waiveMeans')} />
        <Radio value="false" label={t('form.keep')} description={t('form.keepMeans')} />
      </Stack>
    </Radio.Group>
  );
};
