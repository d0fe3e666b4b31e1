import { useTranslation } from 'react-i18next';
import type { Choice } from '../../api/types.js';
import classes from './desk.module.css';
import { SeatsLeft } from './seats-left.js';

interface Props {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (choice: Choice) => void;
}

/** The ranked projects as one group of radio buttons; a full one cannot be chosen. */
export const ProjectOptions = ({ choices, chosen, onChoose }: Props) => {
  const { t } = useTranslation('staff');
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('offer.project')}</legend>
      <div className={classes.options}>
        {choices.map((choice) => (
          <label key={choice.projectId} className={classes.option}>
            <input
              type="radio"
              name="project"
              value={choice.projectId}
              checked={choice.projectId === chosen}
              disabled={choice.project.seatsFree <= 0}
              onChange={() => onChoose(choice)}
            />
            <span className={classes.chosen}>
              <span>
                <span className={classes.rank}>{t('record.rank', { rank: choice.rank })}</span>{' '}
                <span className={classes.title} lang="en">
                  {choice.project.title}
                </span>
              </span>
              <span className={classes.where}>
                {[choice.project.universityName, choice.project.city].filter(Boolean).join(' · ')}
              </span>
            </span>
            <SeatsLeft count={choice.project.seatsFree} />
          </label>
        ))}
      </div>
    </fieldset>
  );
};
