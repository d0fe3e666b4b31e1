import { Alert, Button, CopyButton, Group } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { useSession } from '../../shared/session.js';
import classes from './application.module.css';
import { draftOf, sameField } from './draft.js';
import { forgetDraft, keptDraft } from './draft-storage.js';

/** Text that never reached the server before the form closed: offered to be copied, then gone. */
export const KeptText = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('application');
  const accountId = useSession()?.id ?? '';
  const place = { accountId, applicationId: application.id };
  const [kept, setKept] = useState(() => keptDraft(place));
  const isNews = kept !== null && !sameField(kept.draft, draftOf(application), 'statement');
  const forget = () => {
    forgetDraft(place);
    setKept(null);
  };
  // What the server has too need not stay on a device that others may use.
  useEffect(() => {
    if (kept && !isNews) forget();
  });
  if (!kept || !isNews) return null;
  return (
    <Alert
      color="maple"
      variant="light"
      title={t('kept.title')}
      icon={<IconFileAlert size={20} aria-hidden />}
    >
      <p className={classes.hint}>{t('kept.text')}</p>
      <p className={classes.keptText}>{kept.draft.statement}</p>
      <Group gap="sm" mt="sm">
        <CopyButton value={kept.draft.statement}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'kept.copied' : 'kept.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="subtle" onClick={forget}>
          {t('kept.forget')}
        </Button>
      </Group>
    </Alert>
  );
};
