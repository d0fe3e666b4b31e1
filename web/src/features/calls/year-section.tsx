import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call } from '../../api/types.js';
import { DateRange } from '../../shared/date-text.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { LinkButton, TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { StateBadge } from '../../shared/state-badge.js';
import { Surface } from '../../shared/surface.js';
import classes from './calls.module.css';
import { CopyButton } from './copy-button.js';
import type { ProgrammeYear } from './queries.js';
import { YearDialog } from './year-dialog.js';

const CallRow = ({ call, mayWrite }: { readonly call: Call; readonly mayWrite: boolean }) => {
  const { t } = useTranslation(['calls', 'enums']);
  const { text } = useLocalized();
  const title = text(call.title);
  const to = mayWrite ? '/calls/$callId' : '/call/$callId';
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <TextLink to={to} params={{ callId: call.id }} underline="hover" fw={620} c="inherit">
          {title}
        </TextLink>
        <span className={classes.note}>
          {call.code} · {t(`enums:programme.${call.programme}`)} ·{' '}
          {t('list.version', { version: call.rulesVersion })}
        </span>
        <span className={classes.note}>
          <DeadlinePair
            instant={call.closesAt}
            local={call.closesAtLocal}
            timeZone={call.timeZone}
            wording={call.closesAtWording}
          />
        </span>
      </div>
      <StateBadge kind="call" state={call.isOpen ? 'open' : stateOf(call)} />
      {mayWrite ? (
        <div className={classes.actions}>
          <LinkButton
            to="/calls/$callId"
            params={{ callId: call.id }}
            variant="light"
            aria-label={t('list.openNamed', { title })}
          >
            {t('list.open')}
          </LinkButton>
          <CopyButton call={call} />
        </div>
      ) : null}
    </li>
  );
};

/** A published call is open or closed by the server's clock; before it opens it is published. */
const stateOf = (call: Call): string =>
  call.state === 'published' && new Date(call.closesAt) <= new Date() ? 'closed' : call.state;

interface Props {
  readonly year: ProgrammeYear;
  readonly calls: readonly Call[];
  readonly mayWrite: boolean;
}

/** One programme year: what is said of it, and its calls. */
export const YearSection = ({ year, calls, mayWrite }: Props) => {
  const { t } = useTranslation('calls');
  const { text } = useLocalized();
  const [isEditing, setEditing] = useState(false);
  const name = t('list.year', { year: year.year });
  return (
    <Surface
      title={year.title ? `${name} · ${text(year.title)}` : name}
      action={
        mayWrite ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
            {t('list.editYear')}
          </Button>
        ) : null
      }
    >
      {year.opensOn && year.endsOn ? (
        <Text fz="sm" c="dimmed" mb={year.note ? undefined : 'md'}>
          <DateRange from={year.opensOn} to={year.endsOn} />
        </Text>
      ) : null}
      {year.note ? (
        <Text fz="sm" mb="md">
          {year.note}
        </Text>
      ) : null}
      <ul className={classes.list}>
        {calls.map((call) => (
          <CallRow key={call.id} call={call} mayWrite={mayWrite} />
        ))}
      </ul>
      {isEditing ? <YearDialog year={year} onClose={() => setEditing(false)} /> : null}
    </Surface>
  );
};
