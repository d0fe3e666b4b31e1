import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useDocumentTitle } from '../../shared/document-title.js';
import { Facts } from '../../shared/facts.js';
import { useLocalized } from '../../shared/localized.js';
import type { RefereeRequest } from './queries.js';
import classes from './referee.module.css';

/** For whom the reference is, until when, and who will read it. */
export const RequestHead = ({ request }: { readonly request: RefereeRequest }) => {
  const { t, i18n } = useTranslation('references');
  const { text } = useLocalized();
  const { student: names, university, callTitle, refereeName, waivesAccess } = request;
  const [first, second] =
    i18n.language === 'ko' ? [names.hangul, names.latin] : [names.latin, names.hangul];
  const student = first ?? second ?? '';
  useDocumentTitle(t('referee.for', { student }));
  const { dueAt, dueAtLocal, timeZone } = request;
  return (
    <header className={classes.head}>
      <Title order={1}>{t('referee.for', { student })}</Title>
      <p className={classes.lead}>
        {t('referee.lead', {
          referee: refereeName,
          student,
          university: text(university),
          call: text(callTitle),
        })}
      </p>
      <Facts
        facts={[
          [
            t('referee.due'),
            <DeadlinePair key="due" instant={dueAt} local={dueAtLocal} timeZone={timeZone} />,
          ],
          [t('referee.access'), t(waivesAccess ? 'referee.waived' : 'referee.kept')],
        ]}
      />
    </header>
  );
};
