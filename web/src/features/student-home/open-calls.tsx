import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationItem, Call } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { useStartApplication } from './mutations.js';
import classes from './student-home.module.css';

const ended = new Set(['withdrawn', 'rejected', 'declined', 'expired']);

const CallRow = ({ call }: { readonly call: Call }) => {
  const { t } = useTranslation('student');
  const { text } = useLocalized();
  const start = useStartApplication();
  return (
    <Stack gap="xs">
      <div className={classes.call}>
        <div className={classes.what}>
          <TextLink
            to="/catalogue"
            search={{ call: call.id }}
            underline="hover"
            fw={600}
            c="inherit"
          >
            {text(call.title)}
          </TextLink>
          <span className={classes.note}>
            <DeadlinePair
              instant={call.closesAt}
              local={call.closesAtLocal}
              timeZone={call.timeZone}
              wording={call.closesAtWording}
            />
          </span>
        </div>
        <Button variant="light" loading={start.isPending} onClick={() => start.mutate(call.id)}>
          {t('home.start')}
        </Button>
      </div>
      <ProblemAlert error={start.error} />
    </Stack>
  );
};

interface Props {
  readonly calls: readonly Call[];
  readonly applications: readonly ApplicationItem[];
}

/** Calls for which the student has no live application yet. */
export const OpenCalls = ({ calls, applications }: Props) => {
  const { t } = useTranslation('student');
  const live = new Set(
    applications.filter(({ state }) => !ended.has(state)).map(({ callId }) => callId),
  );
  const free = calls.filter((call) => !live.has(call.id));
  if (free.length === 0) return null;
  return (
    <Surface title={t('home.openCalls')}>
      <Stack gap="lg">
        {free.map((call) => (
          <CallRow key={call.id} call={call} />
        ))}
      </Stack>
    </Surface>
  );
};
