import { Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/empty-state.js';
import { LeafMark } from '../../shared/leaf-mark.js';
import { LinkButton } from '../../shared/links.js';
import { Surface } from '../../shared/surface.js';
import { CallCard } from './call-card.js';
import classes from './landing.module.css';
import { callsQuery } from './queries.js';

const steps = ['landing.step1', 'landing.step2', 'landing.step3', 'landing.step4'] as const;

const Hero = () => {
  const { t } = useTranslation('common');
  return (
    <div className={classes.hero}>
      <div className={classes.words}>
        <Title order={1} className={classes.headline}>
          {t('landing.title')}
        </Title>
        <Text fz="lg" c="dimmed">
          {t('landing.lead')}
        </Text>
        <div className={classes.buttons}>
          <LinkButton to="/catalogue" size="md">
            {t('landing.browse')}
          </LinkButton>
          <LinkButton to="/sign-in" size="md" variant="default">
            {t('nav.signIn')}
          </LinkButton>
        </div>
      </div>
      <div className={classes.leaf} aria-hidden>
        <LeafMark size={220} />
      </div>
    </div>
  );
};

/** The home of a visitor: what this is, which calls are open and until when, how it goes. */
export const LandingPage = () => {
  const { t } = useTranslation('common');
  const { data: calls } = useSuspenseQuery(callsQuery);
  return (
    <Stack gap={48}>
      <Hero />
      <section aria-labelledby="open-calls">
        <Title order={2} id="open-calls" mb="md">
          {t('landing.calls')}
        </Title>
        {calls.length === 0 ? (
          <Surface>
            <EmptyState
              icon={IconCalendarOff}
              title={t('landing.noCalls')}
              text={t('landing.noCallsText')}
            />
          </Surface>
        ) : (
          <div className={classes.calls}>
            {calls.map((call) => (
              <CallCard key={call.id} call={call} />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="how-it-works">
        <Title order={2} id="how-it-works" mb="md">
          {t('landing.steps')}
        </Title>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </section>
    </Stack>
  );
};
