import { useQuery } from '@tanstack/react-query';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session.js';
import classes from './pipeline.module.css';
import { countsQuery } from './queries.js';
import { duties, steps } from './stages.js';

interface Props {
  readonly call: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (state: string | undefined) => void;
}

/** The steps in order with their counts; a mark where the reader must act; a step is a filter. */
export const Pipeline = ({ call, chosen, onChoose }: Props) => {
  const { t } = useTranslation(['staff', 'enums']);
  const { data } = useQuery(countsQuery(call));
  const mine = duties(useSession());
  return (
    <ol className={classes.pipeline} aria-label={t('desk.pipeline')}>
      {steps.map((state) => {
        const count = data?.get(state) ?? 0;
        const isDue = mine.has(state) && count > 0;
        return (
          <li key={state} className={classes.item}>
            <button
              type="button"
              className={classes.step}
              data-due={isDue || undefined}
              aria-pressed={chosen === state}
              onClick={() => onChoose(chosen === state ? undefined : state)}
            >
              <span className={classes.count}>{data ? count : '·'}</span>
              <span className={classes.name}>{t(`enums:applicationState.${state}`)}</span>
              {isDue ? (
                <span className={classes.due}>
                  {t('desk.act')}
                  <IconChevronRight size={14} aria-hidden />
                </span>
              ) : null}
            </button>
          </li>
        );
      })}
    </ol>
  );
};
