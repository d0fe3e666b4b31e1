import { Tabs, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { Versions } from '../../shared/application-versions/versions.js';
import { HistoryList } from '../../shared/history-list.js';
import { Surface } from '../../shared/surface.js';
import { useUrlView } from '../../shared/url-view.js';
import { RecordApplication } from './record-application.js';
import { RecordReferences } from './record-references.js';
import { RecordStudent } from './record-student.js';

const tabs = ['application', 'student', 'references', 'versions', 'history'] as const;

/** The parts of a record; the address remembers which one is open. */
export const RecordTabs = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('staff');
  const [view, change] = useUrlView(['tab']);
  const open = tabs.find((tab) => tab === view.tab) ?? 'application';
  return (
    <Tabs
      value={open}
      onChange={(tab) => change({ tab: tab === 'application' ? undefined : (tab ?? undefined) })}
      keepMounted={false}
    >
      <Tabs.List mb="lg" aria-label={t('record.tabs')}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`record.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="application">
        <RecordApplication application={application} />
      </Tabs.Panel>
      <Tabs.Panel value="student">
        <RecordStudent studentId={application.student.id} />
      </Tabs.Panel>
      <Tabs.Panel value="references">
        <RecordReferences applicationId={application.id} />
      </Tabs.Panel>
      <Tabs.Panel value="versions">
        <Versions application={application} whenNone={<Text>{t('record.noVersions')}</Text>} />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <Surface title={t('record.history')}>
          <HistoryList kind="application" entries={application.history} />
        </Surface>
      </Tabs.Panel>
    </Tabs>
  );
};
