import { useTranslation } from 'react-i18next';
import classes from './state-badge.module.css';

type Tone = 'calm' | 'good' | 'care' | 'bad' | 'busy';

const tones: Readonly<Record<string, Tone>> = {
  draft: 'calm',
  submitted: 'busy',
  nominated: 'busy',
  endorsed: 'busy',
  under_consideration: 'busy',
  proposed: 'busy',
  open: 'care',
  offered: 'care',
  returned: 'care',
  waitlisted: 'care',
  report_due: 'care',
  accepted: 'good',
  approved: 'good',
  ready: 'good',
  active: 'good',
  completed: 'good',
  published: 'good',
  rejected: 'bad',
  terminated: 'bad',
};

interface Props {
  readonly kind: 'application' | 'placement' | 'offer' | 'project' | 'call';
  readonly state: string;
}

/** A state in words, with a dot whose colour only repeats what the word says. */
export const StateBadge = ({ kind, state }: Props) => {
  const { t } = useTranslation('enums');
  return (
    <span className={classes.badge} data-tone={tones[state] ?? 'calm'}>
      {t(`${kind}State.${state}`)}
    </span>
  );
};
