import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../shared/confirm-dialog.js';
import { ProblemAlert } from '../../../shared/problem-alert.js';
import { ReferenceLetter } from '../../../shared/reference-letter.js';
import classes from '../../../shared/reference.module.css';
import type { Reference } from '../../../shared/references.js';
import { useCancelReference, useRemindReferee } from './mutations.js';
import { RefereeForm } from './referee-form.js';

interface Props {
  readonly applicationId: string;
  readonly reference: Reference;
  readonly onSent: (made: Reference) => void;
}

type Open = 'replace' | 'cancel' | 'read';

/** What the student can do about one referee now. */
export const ReferenceActions = ({ applicationId, reference, onSent }: Props) => {
  const { t } = useTranslation(['references', 'common']);
  const [open, setOpen] = useState<Open>();
  const remind = useRemindReferee(applicationId);
  const cancel = useCancelReference(applicationId);
  const { id, name, can } = reference;
  const close = () => setOpen(undefined);
  const closeLabel = { 'aria-label': t('common:close') };
  const button = (what: Open) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(`do.${what}Of`, { name })}
      onClick={() => setOpen(what)}
    >
      {t(`do.${what}`)}
    </Button>
  );
  if (!can.remind && !can.replace && !can.cancel && !can.readLetter) return null;
  return (
    <>
      <div className={classes.actions}>
        {can.remind ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('do.remindOf', { name })}
            loading={remind.isPending}
            onClick={() => remind.mutate(id)}
          >
            {t('do.remind')}
          </Button>
        ) : null}
        {can.replace ? button('replace') : null}
        {can.cancel ? button('cancel') : null}
        {can.readLetter ? button('read') : null}
      </div>
      <ProblemAlert error={remind.error} />
      <Modal
        opened={open === 'replace'}
        onClose={close}
        title={t('form.replaceTitle')}
        closeButtonProps={closeLabel}
      >
        <p className={classes.facts} style={{ marginBottom: '1rem' }}>
          {t('form.replaceHint', { name })}
        </p>
        <RefereeForm
          applicationId={applicationId}
          replaces={id}
          onClose={close}
          onSent={(made) => {
            close();
            onSent(made);
          }}
        />
      </Modal>
      <Modal
        opened={open === 'read'}
        onClose={close}
        size="lg"
        title={t('letter.title', { name })}
        closeButtonProps={closeLabel}
      >
        <ReferenceLetter applicationId={applicationId} referenceId={id} />
      </Modal>
      <ConfirmDialog
        opened={open === 'cancel'}
        title={t('do.cancelTitle')}
        confirm={t('do.cancel')}
        isBusy={cancel.isPending}
        error={cancel.error}
        onConfirm={() => cancel.mutate(id, { onSuccess: close })}
        onClose={close}
      >
        {t('do.cancelText', { name })}
      </ConfirmDialog>
    </>
  );
};
