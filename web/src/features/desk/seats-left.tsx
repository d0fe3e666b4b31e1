import { useTranslation } from 'react-i18next';
import classes from './desk.module.css';

/** How many seats a ranked project still has. */
export const SeatsLeft = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation('staff');
  return (
    <span className={classes.seats} data-full={count <= 0 || undefined}>
      {count > 0 ? t('record.seats', { count }) : t('record.full')}
    </span>
  );
};
