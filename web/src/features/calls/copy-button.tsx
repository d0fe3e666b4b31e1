import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import { CopyDialog } from './copy-dialog.js';

/** Opens the dialog that makes next year's call out of this one. */
export const CopyButton = ({ call }: { readonly call: Call }) => {
  const { t } = useTranslation('calls');
  const { text } = useLocalized();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        aria-label={t('list.copyNamed', { title: text(call.title) })}
        onClick={() => setOpen(true)}
      >
        {t('list.copy')}
      </Button>
      {isOpen ? <CopyDialog call={call} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
