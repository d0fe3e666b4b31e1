import { useTranslation } from 'react-i18next';

type Counted = 'people' | 'views';

/** A count of students, or of their views, in words; the server tells none below three. */
export const useCount = () => {
  const { t } = useTranslation('projects');
  return (counted: Counted, count: number | null): string =>
    count === null ? t(`interest.few.${counted}`) : t(`interest.${counted}`, { count });
};
