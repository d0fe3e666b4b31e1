import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { formatWallTime } from '../../shared/format.js';
import { viewerZone, zoneName } from '../../shared/zone.js';
import { instantOf, isOver, type ReturnForm } from './return-form.js';
import { wallTimeQuery } from './wall-time.js';

interface Props {
  readonly call: Application['call'];
  readonly form: ReturnForm;
  readonly error?: string;
  readonly onChange: (until: string) => void;
}

/** The chosen moment on the clocks of the call. */
const useThere = (instant: Date | undefined, timeZone: string): string | undefined => {
  const { t, i18n } = useTranslation('enums');
  const { data } = useQuery({
    ...wallTimeQuery(instant?.toISOString() ?? '', timeZone),
    enabled: instant !== undefined && timeZone !== viewerZone(),
  });
  return data ? `${formatWallTime(data, i18n.language)} ${zoneName(t, timeZone)}` : undefined;
};

/** Until when the student can send it again; the call's deadline, unless it has passed. */
export const UntilField = ({ call, form, error, onChange }: Props) => {
  const { t } = useTranslation(['staff', 'enums']);
  const instant = instantOf(form);
  const there = useThere(instant, call.timeZone);
  const isClosed = Date.parse(call.closesAt) <= Date.now();
  const ofCall = (
    <>
      {t(isClosed ? 'return.closed' : 'return.orCall')}{' '}
      <DeadlinePair instant={call.closesAt} local={call.closesAtLocal} timeZone={call.timeZone} />
    </>
  );
  return (
    <TextInput
      type="datetime-local"
      label={t('return.until', { zone: zoneName(t, viewerZone()) })}
      required={isClosed}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={there ? t('return.there', { time: there }) : ofCall}
      descriptionProps={{ component: 'div' }}
      value={form.until}
      error={isOver(instant) ? t('return.past') : error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
