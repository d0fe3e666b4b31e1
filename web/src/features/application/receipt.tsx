import { Button, CopyButton, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Application, VersionItem } from '../../api/types.js';
import { receiptAddress, versionsQuery } from '../../shared/application-versions/queries.js';
import { SubmittedAt } from '../../shared/application-versions/submitted-at.js';
import { Facts } from '../../shared/facts.js';
import { useFormat } from '../../shared/format.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';

/** A fingerprint: its beginning for the eye, all of it to copy. */
const Fingerprint = ({ sha256 }: Pick<VersionItem, 'sha256'>) => {
  const { t } = useTranslation('application');
  return (
    <span className={classes.hash}>
      <code title={sha256}>{sha256.slice(0, 16)}…</code>
      <CopyButton value={sha256}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="subtle" onClick={copy}>
            {t(copied ? 'receipt.copied' : 'receipt.copy')}
          </Button>
        )}
      </CopyButton>
    </span>
  );
};

/** That it arrived: when, as which version, with which fingerprint, and the PDF that says so. */
export const Receipt = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('application');
  const { number } = useFormat();
  const { data: versions = [] } = useQuery(versionsQuery(application.id));
  const last = versions[0];
  if (!last || application.state === 'withdrawn') return null;
  return (
    <Surface
      title={
        <span className={classes.received}>
          <IconCircleCheck size={22} stroke={1.7} aria-hidden />
          {t('receipt.title')}
        </span>
      }
    >
      <Facts
        facts={[
          [
            t('receipt.at'),
            <SubmittedAt key="at" version={last} timeZone={application.call.timeZone} />,
          ],
          [t('receipt.version'), t('receipt.number', { number: number(last.number) })],
          [t('receipt.hash'), <Fingerprint key="hash" sha256={last.sha256} />],
        ]}
      />
      <Group mt="md">
        <Button
          component="a"
          variant="light"
          href={receiptAddress(application.id, last.number)}
          download
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('receipt.download')}
        </Button>
      </Group>
      <p className={classes.afterwards}>{t('receipt.mail')}</p>
    </Surface>
  );
};
