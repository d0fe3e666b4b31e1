import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/links.js';
import { asProblem } from '../../api/problem.js';
import { useFormat } from '../../shared/format.js';
import { problemText } from '../../shared/problem-text.js';
import classes from './application.module.css';
import type { SaveState } from './use-draft.js';

interface Props {
  readonly save: SaveState;
  /** Repeats for the eye what another note on the page already tells in full. */
  readonly isEcho?: boolean;
}

/** Says where the text is: "저장됨 14:02", on its way, or why it could not be saved. */
export const SaveNote = ({ save, isEcho = false }: Props) => {
  const { t } = useTranslation(['common', 'student', 'problems']);
  const { time } = useFormat();
  if (save.kind === 'clean') return null;
  if (save.kind === 'failed' && !isEcho) {
    const problem = asProblem(save.error);
    return (
      <span className={classes.failed} role="alert">
        {problemText(t, problem)}{' '}
        {problem.status === 401 ? (
          <TextLink to="/sign-in" search={{ next: location.pathname }} inherit>
            {t('nav.signIn')}
          </TextLink>
        ) : null}
      </span>
    );
  }
  return (
    <span className={classes.saved} role={isEcho ? undefined : 'status'}>
      {save.kind === 'saved' ? t('savedAt', { time: time(save.at) }) : null}
      {save.kind === 'saving' ? t('saving') : null}
      {['dirty', 'conflict', 'failed'].includes(save.kind) ? t('unsaved') : null}
    </span>
  );
};
