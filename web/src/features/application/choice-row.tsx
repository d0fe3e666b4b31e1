import { ActionIcon, NumberInput, TextInput } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useFormat } from '../../shared/format.js';
import { TextLink } from '../../shared/links.js';
import { lastDay } from '../../shared/stay.js';
import classes from './application.module.css';
import type { DraftChoice } from './draft.js';
import type { ChoiceErrors } from './save-errors.js';

interface Props {
  readonly choice: DraftChoice;
  readonly rank: number;
  readonly isLast: boolean;
  /** Of the call: own deadlines of projects are set on its clocks. */
  readonly timeZone: string;
  /** What the server refused in this choice, by field. */
  readonly errors: ChoiceErrors;
  readonly rules: CallRules | undefined;
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (choice: DraftChoice) => void;
  readonly onRemove: () => void;
}

type StayProps = Pick<Props, 'choice' | 'rules' | 'errors' | 'onChange'>;

const isOutside = (day: string, rules: CallRules | undefined): boolean =>
  day !== '' && rules !== undefined && (day < rules.startsOnFrom || day > rules.startsOnTo);

const Stay = ({ choice, rules, errors, onChange }: StayProps) => {
  const { t } = useTranslation(['student', 'application']);
  const { date } = useFormat();
  const end = lastDay(choice.startsOn, choice.weeks);
  const window =
    rules && isOutside(choice.startsOn, rules)
      ? t('application.startsOnWindow', {
          from: date(rules.startsOnFrom),
          to: date(rules.startsOnTo),
        })
      : undefined;
  return (
    <div className={classes.stay}>
      <TextInput
        type="date"
        size="xs"
        label={t('application.startsOn')}
        min={rules?.startsOnFrom}
        max={rules?.startsOnTo}
        error={errors.startsOn ?? window}
        value={choice.startsOn}
        onChange={(event) => onChange({ ...choice, startsOn: event.currentTarget.value })}
      />
      <NumberInput
        size="xs"
        label={t('application.weeks')}
        allowDecimal={false}
        allowNegative={false}
        min={rules?.minWeeks}
        max={rules?.maxWeeks}
        hideControls
        error={errors.weeks}
        value={choice.weeks ?? ''}
        onChange={(value) =>
          onChange({ ...choice, weeks: typeof value === 'number' ? value : null })
        }
      />
      {end ? (
        <span className={classes.end}>
          {t('application:choices.end')} <DateText value={end} />
        </span>
      ) : null}
    </div>
  );
};

/** At the end of the way, but still focused: a disabled button would lose the keyboard's place. */
const held = (isHeld: boolean) => ({
  'aria-disabled': isHeld,
  'data-disabled': isHeld || undefined,
});

/** One ranked choice with its wished stay. */
export const ChoiceRow = (props: Props) => {
  const { choice, rank, isLast, timeZone, rules, errors, onMove, onChange, onRemove } = props;
  const { t } = useTranslation('student');
  const sortable = useSortable({ id: choice.projectId });
  const { project } = choice;
  const style = {
    transform: CSS.Translate.toString(sortable.transform),
    transition: sortable.transition,
  };
  const isFirst = rank === 1;
  const named = { title: project.title };
  return (
    <li
      ref={sortable.setNodeRef}
      style={style}
      className={classes.choice}
      data-dragging={sortable.isDragging || undefined}
    >
      <button
        type="button"
        className={classes.grip}
        {...sortable.attributes}
        {...sortable.listeners}
        aria-label={t('rank.grip', named)}
      >
        <IconGripVertical size={18} stroke={1.6} aria-hidden />
      </button>
      <span className={classes.rank}>{rank}</span>
      <div className={classes.chosen}>
        <TextLink
          to="/projects/$projectId"
          params={{ projectId: choice.projectId }}
          underline="hover"
          c="inherit"
          fw={600}
        >
          <span lang="en">{project.title}</span>
        </TextLink>
        <span className={classes.where}>
          {[
            project.universityName,
            project.city,
            project.provinceCode,
            t('application.seats', { count: project.seatsFree }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {project.applicationsCloseAt ? (
          <span className={classes.where}>
            {t('application:choices.ownDeadline')}{' '}
            <DeadlinePair
              instant={project.applicationsCloseAt}
              local={project.applicationsCloseAtLocal ?? undefined}
              timeZone={timeZone}
            />
          </span>
        ) : null}
        <Stay choice={choice} rules={rules} errors={errors} onChange={onChange} />
      </div>
      <div className={classes.moves}>
        <ActionIcon
          variant="subtle"
          color="gray"
          {...held(isFirst)}
          aria-label={t('rank.up', named)}
          onClick={isFirst ? undefined : () => onMove(-1)}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          {...held(isLast)}
          aria-label={t('rank.down', named)}
          onClick={isLast ? undefined : () => onMove(1)}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('rank.remove', named)}
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
};
