import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { PageHead } from '../../shared/page-head.js';
import { CompletenessBar } from './completeness-bar.js';
import { ConsentReminder } from './consent-needed.js';
import { EmergencyPart } from './emergency-part.js';
import { GradesPart } from './grades-part.js';
import { MilitaryPart } from './military-part.js';
import { NamesPart } from './names-part.js';
import { PassportPart } from './passport-part.js';
import { PersonPart } from './person-part.js';
import { meQuery } from './queries.js';
import { ScoresPart } from './scores-part.js';
import { StudyPart } from './study-part.js';

/** The student's own data in parts, each saved for itself. */
export const ProfilePage = () => {
  const { t } = useTranslation('profile');
  const { text } = useLocalized();
  const { data: me } = useSuspenseQuery(meQuery);
  const isKorean = me.citizenship === 'KR' || me.citizenship === null;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead.page', { university: text(me.universityName), email: me.email })}
      >
        <LinkButton to="/my-data" variant="default">
          {t('consent.title')}
        </LinkButton>
      </PageHead>
      <Stack gap="lg">
        {me.completeness ? <CompletenessBar {...me.completeness} /> : null}
        <ConsentReminder />
        <NamesPart me={me} />
        <PersonPart me={me} />
        <StudyPart me={me} />
        <GradesPart me={me} />
        <ScoresPart me={me} />
        <PassportPart me={me} />
        {isKorean ? <MilitaryPart me={me} /> : null}
        <EmergencyPart me={me} />
      </Stack>
    </>
  );
};
