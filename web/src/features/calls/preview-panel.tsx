import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import classes from './calls.module.css';
import { FindingList } from './finding-list.js';
import type { Preview } from './queries.js';

type Counts = Preview['preview'];

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : (100 * part) / whole}%`;

const Meter = ({ students, rules }: Pick<Counts, 'students' | 'rules'>) => {
  const { t } = useTranslation('calls');
  return (
    <ul className={classes.meter}>
      {rules.map(({ rule, fails, unknown }) => {
        const meet = students - fails - unknown;
        return (
          <li key={rule}>
            <div className={classes.meterHead}>
              <span>{t(`previewRule.${rule}`, { defaultValue: rule })}</span>
              <span>
                {t('preview.rule', { students, meet })}
                {unknown > 0 ? ` · ${t('preview.unknown', { count: unknown })}` : ''}
              </span>
            </div>
            {meet === 0 && fails > 0 ? (
              <strong className={classes.nobody}>{t('preview.nobody')}</strong>
            ) : null}
            <div className={classes.track} aria-hidden>
              <span style={{ width: share(meet, students) }} />
              <span data-part="unknown" style={{ width: share(unknown, students) }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
};

interface Props {
  readonly preview: Preview | undefined;
  readonly error: unknown;
  readonly isBusy: boolean;
}

/** What the rules would do as they stand in the form: contradictions, and whom they keep out. */
export const PreviewPanel = ({ preview, error, isBusy }: Props) => {
  const { t } = useTranslation('calls');
  return (
    <Stack gap="lg" aria-busy={isBusy}>
      <Surface
        title={t('preview.lint')}
        action={
          isBusy ? (
            <Text fz="xs" c="dimmed">
              {t('preview.updating')}
            </Text>
          ) : null
        }
      >
        <ProblemAlert error={error} withoutFields />
        {preview && !error ? <FindingList findings={preview.lint} /> : null}
      </Surface>
      {preview && !error ? (
        <Surface title={t('preview.students')}>
          <Stack gap="md">
            <Text fz="sm">
              {t('preview.all', {
                students: preview.preview.students,
                meet: preview.preview.meetAll,
              })}
            </Text>
            <Meter {...preview.preview} />
          </Stack>
        </Surface>
      ) : null}
    </Stack>
  );
};
