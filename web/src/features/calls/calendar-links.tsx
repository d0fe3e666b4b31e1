import { Anchor, Text } from '@mantine/core';
import { IconCalendarPlus, IconRss } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import classes from './calls.module.css';

/** Where a calendar or another site can follow the calls. */
export const CalendarLinks = () => {
  const { t, i18n } = useTranslation('calls');
  const feed = (kind: string) => `/api/calls/feed.${kind}?lang=${i18n.language}`;
  return (
    <Surface title={t('call.calendar')}>
      <Text fz="sm" mb="sm">
        {t('call.calendarText')}
      </Text>
      <div className={classes.actions}>
        <Anchor href={feed('ics')} underline="always" className={classes.feed}>
          <IconCalendarPlus size={18} stroke={1.6} aria-hidden />
          {t('call.ics')}
        </Anchor>
        <Anchor href={feed('json')} underline="always" className={classes.feed}>
          <IconRss size={18} stroke={1.6} aria-hidden />
          {t('call.json')}
        </Anchor>
      </div>
    </Surface>
  );
};
