import { useTranslation } from 'react-i18next';

/** Fields of research by their name in the reader's language; the catalogue knows which there are. */
export const useCrdcOptions = (): { value: string; label: string }[] => {
  const { t } = useTranslation('projects');
  const names = t('crdc', { returnObjects: true }) as Readonly<Record<string, string>>;
  return Object.entries(names)
    .map(([value, name]) => ({ value, label: `${name} (${value})` }))
    .sort((one, other) => one.label.localeCompare(other.label));
};
