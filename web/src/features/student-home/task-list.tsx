import {
  IconCircleCheck,
  IconFileText,
  IconGift,
  IconMailForward,
  IconRotate,
  IconUser,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { LinkButton } from '../../shared/links.js';
import { Surface } from '../../shared/surface.js';
import type { FormStep } from '../../shared/application-steps.js';
import classes from './student-home.module.css';
import type { Task } from './tasks.js';

const icons = {
  offer: IconGift,
  returned: IconRotate,
  draft: IconFileText,
  references: IconMailForward,
  profile: IconUser,
} as const;

/** What is missing in a form, in words. */
const OpenSteps = ({ steps }: { readonly steps: readonly FormStep[] }) => {
  const { t } = useTranslation('application');
  const names = steps.map((step) => t(`step.${step}`)).join(', ');
  return (
    <span className={classes.open}>
      {steps.length > 0 ? t('home.missing', { steps: names }) : t('home.ready')}
    </span>
  );
};

/** Texts of a task; those of references came later, with the form. */
const wordsOf = (kind: Task['kind']): string =>
  kind === 'references' ? 'application:home.references' : `task.${kind}`;

const TaskRow = ({ task }: { readonly task: Task }) => {
  const { t } = useTranslation(['student', 'application']);
  const words = wordsOf(task.kind);
  const Icon = icons[task.kind];
  return (
    <li className={classes.task}>
      <Icon size={22} stroke={1.5} color="var(--dp-accent)" aria-hidden className={classes.icon} />
      <div className={classes.what}>
        <strong>{t(`${words}.title`, { subject: task.subject })}</strong>
        <span className={classes.note}>{task.note ?? t(`${words}.text`)}</span>
        {task.open ? <OpenSteps steps={task.open} /> : null}
        {task.deadline ? (
          <span className={classes.note}>
            <DeadlinePair {...task.deadline} />
          </span>
        ) : null}
      </div>
      <LinkButton to={task.to} params={task.params} className={classes.go}>
        {t(`${words}.go`)}
      </LinkButton>
    </li>
  );
};

/** What needs the student now; says so as well when nothing does. */
export const Tasks = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const { t } = useTranslation('student');
  if (tasks.length === 0) {
    return (
      <Surface tone="quiet">
        <p className={classes.nothing}>
          <IconCircleCheck size={22} stroke={1.5} color="var(--dp-ok)" aria-hidden />
          {t('home.nothing')}
        </p>
      </Surface>
    );
  }
  return (
    <Surface title={t('home.now')} tone="accent">
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </Surface>
  );
};
