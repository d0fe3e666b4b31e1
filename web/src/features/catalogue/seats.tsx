import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import classes from './catalogue.module.css';

/** Seats of a project as dots, taken ones filled, with the count in words. */
export const Seats = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('catalogue');
  const { capacity, seatsFree } = project;
  return (
    <span className={classes.seats}>
      <span className={classes.dots} aria-hidden>
        {Array.from({ length: capacity }, (_, seat) => (
          <i key={seat} data-taken={seat < capacity - seatsFree || undefined} />
        ))}
      </span>
      {seatsFree > 0 ? t('seatsFree', { count: seatsFree, capacity }) : t('full', { capacity })}
    </span>
  );
};
