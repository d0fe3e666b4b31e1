import { Button, Group, Modal, NumberInput, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Application, CallRules } from '../../api/types.js';
import { useFormat } from '../../shared/format.js';
import { nameFor } from '../../shared/person-name.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import classes from './desk.module.css';
import { useOfferPlace } from './mutations.js';
import { OfferEligibility } from './offer-eligibility.js';
import { endOf, firstPlace, rankedOf, stayOf } from './offer-form.js';
import { ProjectOptions } from './project-options.js';
import { callQuery } from './queries.js';

interface Props {
  readonly application: Application;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const OfferForm = (props: Props & { readonly rules: CallRules }) => {
  const { application, rules, onClose, onDone } = props;
  const { t } = useTranslation(['staff', 'common', 'problems']);
  const { date } = useFormat();
  const [place, setPlace] = useState(() => firstPlace(application, rules));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const offer = useOfferPlace(application.id);
  const choices = rankedOf(application);
  if (!place) return <Text>{t('offer.noSeats')}</Text>;
  const errors = offer.error ? fieldErrors(t, asProblem(offer.error)) : {};
  const ends = endOf(place.startsOn, place.weeks);
  const change = (next: Partial<typeof place>) => {
    setKey(crypto.randomUUID());
    setPlace({ ...place, ...next });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        offer.mutate({ place, key }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <ProjectOptions
          choices={choices}
          chosen={place.projectId}
          onChoose={(choice) => change({ projectId: choice.projectId, ...stayOf(choice, rules) })}
        />
        <div className={classes.stay}>
          <TextInput
            type="date"
            required
            label={t('offer.startsOn')}
            min={rules.startsOnFrom}
            max={rules.startsOnTo}
            value={place.startsOn}
            error={errors.startsOn}
            onChange={(event) => change({ startsOn: event.currentTarget.value })}
          />
          <NumberInput
            required
            label={t('offer.weeks')}
            min={rules.minWeeks}
            max={rules.maxWeeks}
            allowDecimal={false}
            clampBehavior="none"
            value={place.weeks || ''}
            error={errors.weeks}
            onChange={(weeks) => change({ weeks: Number(weeks) })}
          />
        </div>
        <Text fz="sm" c="dimmed">
          {t('offer.window', { from: date(rules.startsOnFrom), to: date(rules.startsOnTo) })}
          {' · '}
          {t('offer.weeksRange', { min: rules.minWeeks, max: rules.maxWeeks })}
        </Text>
        {ends ? <Text fw={600}>{t('offer.ends', { date: date(ends) })}</Text> : null}
        {ends ? <OfferEligibility applicationId={application.id} place={place} /> : null}
        <ProblemAlert error={offer.error} withoutFields={Object.keys(errors).length > 0} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={offer.isPending} disabled={!ends}>
            {t('offer.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Offers one of the ranked projects that has a seat left, with start and weeks. */
export const OfferDialog = ({ application, onClose, onDone }: Props) => {
  const { t, i18n } = useTranslation(['staff', 'common']);
  const { data: call, error } = useQuery(callQuery(application.callId));
  const name = nameFor(application.student, i18n.language);
  return (
    <Modal
      opened
      size="lg"
      centered
      onClose={onClose}
      title={t('offer.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Text fz="sm">{t('offer.text', { name })}</Text>
        <ProblemAlert error={error} />
        {call?.rules ? (
          <OfferForm
            application={application}
            rules={call.rules}
            onClose={onClose}
            onDone={onDone}
          />
        ) : (
          <Skeleton height={240} />
        )}
      </Stack>
    </Modal>
  );
};
