import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { documentsQuery } from '../../shared/documents.js';
import { Facts } from '../../shared/facts.js';
import { useFormat } from '../../shared/format.js';
import classes from './application.module.css';
import { useSubmitApplication } from './mutations.js';
import type { DraftEditor } from './use-draft.js';
import { countWords } from './words.js';

interface Props {
  readonly application: Application;
  readonly editor: DraftEditor;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says what will be sent before it is; however often it is pressed, it is sent once. */
export const SubmitDialog = ({ application, editor, isOpen, onClose }: Props) => {
  const { t } = useTranslation(['application', 'student']);
  const { number } = useFormat();
  const submit = useSubmitApplication(application.id);
  const { data: documents = [] } = useQuery(documentsQuery(application.id));
  const { draft, version } = editor;
  const words = countWords(draft.statement);
  const { call } = application;
  return (
    <ConfirmDialog
      opened={isOpen}
      title={t('student:application.confirmTitle')}
      confirm={t('student:application.submit')}
      isBusy={submit.isPending}
      error={submit.error}
      onClose={onClose}
      onConfirm={() => {
        if (!submit.isPending) submit.mutate(version, { onSuccess: onClose });
      }}
    >
      <Facts
        facts={[
          [
            t('student:application.choices'),
            <ol key="choices" className={classes.sending}>
              {draft.choices.map(({ projectId, project }) => (
                <li key={projectId} lang="en">
                  {project.title}
                </li>
              ))}
            </ol>,
          ],
          [
            t('student:application.statement'),
            t('meter.words', { words: number(words), count: words }),
          ],
          [t('step.documents'), t('review.documents', { count: documents.length })],
          [
            t('review.deadline'),
            <DeadlinePair
              key="deadline"
              instant={application.editableUntil ?? call.closesAt}
              local={application.editableUntil ? undefined : call.closesAtLocal}
              timeZone={call.timeZone}
            />,
          ],
        ]}
      />
      <p className={classes.hint}>{t('review.after')}</p>
    </ConfirmDialog>
  );
};
