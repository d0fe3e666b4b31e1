import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { useFormat } from '../../shared/format.js';
import { TextLink } from '../../shared/links.js';
import { problemText } from '../../shared/problem-text.js';
import classes from './application.module.css';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly editor: DraftEditor;
  /** Repeats for the eye what another note on the page already tells in full. */
  readonly isEcho?: boolean;
}

const Failure = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation(['application', 'common', 'problems']);
  const problem = asProblem(error);
  const isOut = problem.status === 401;
  const words = { 0: t('save.offline'), 401: t('save.signedOut') }[problem.status];
  return (
    <span className={classes.failed} role="alert">
      {words ?? `${problemText(t, problem)} ${t('save.keptHere')}`}{' '}
      {isOut ? (
        <TextLink to="/sign-in" search={{ next: location.pathname }} inherit>
          {t('common:nav.signIn')}
        </TextLink>
      ) : null}
    </span>
  );
};

const keyOf = {
  dirty: 'save.waiting',
  saving: 'save.saving',
  held: 'save.held',
  conflict: 'save.conflict',
  failed: 'save.notSaved',
} as const;

/** Says where the text is: "저장됨 14:02", on its way, or why it could not be saved. */
export const SaveNote = ({ editor, isEcho = false }: Props) => {
  const { t } = useTranslation('application');
  const { time } = useFormat();
  const { save, notice } = editor;
  if (save.kind === 'failed' && !isEcho) return <Failure error={save.error} />;
  const said = notice && !isEcho ? `${t(`save.${notice}`)} ` : '';
  return (
    <span className={classes.saved} role={isEcho ? undefined : 'status'}>
      {said}
      {save.kind === 'saved' ? t('save.saved', { time: time(save.at) }) : null}
      {save.kind in keyOf ? t(keyOf[save.kind as keyof typeof keyOf]) : null}
    </span>
  );
};
