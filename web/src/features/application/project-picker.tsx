import { Button, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { useLocalized } from '../../shared/localized.js';
import { TextLink } from '../../shared/links.js';
import classes from './application.module.css';
import { pickableProjectsQuery } from './queries.js';

interface Props {
  readonly call: string;
  readonly chosen: ReadonlySet<string>;
  readonly isFull: boolean;
  readonly onPick: (project: Project) => void;
}

/** The call's catalogue beside the choices: search, then add with one press. */
export const ProjectPicker = ({ call, chosen, isFull, onPick }: Props) => {
  const { t } = useTranslation(['student', 'enums']);
  const { name } = useLocalized();
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q, 250);
  const { data: projects = [], isSuccess } = useQuery(pickableProjectsQuery(call, asked));
  const offered = projects.filter(({ id }) => !chosen.has(id)).slice(0, 5);
  return (
    <div className={classes.picker}>
      <TextInput
        type="search"
        label={t('application.find')}
        placeholder={t('application.findHint')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      {isFull ? <Text fz="sm">{t('application.full')}</Text> : null}
      {projects.length === 0 && isSuccess ? (
        <Text fz="sm" c="dimmed" role="status">
          {t('application.nothingFound')}
        </Text>
      ) : null}
      <ul className={classes.found} aria-label={t('application.found')}>
        {offered.map((project) => (
          <li key={project.id}>
            <span className={classes.chosen}>
              <span lang="en">{project.title}</span>
              <span className={classes.where}>
                {name(project.university)} · {project.provinceCode} ·{' '}
                {t('application.seats', { count: project.seatsFree })}
              </span>
            </span>
            <Button
              variant="light"
              size="compact-sm"
              disabled={isFull}
              leftSection={<IconPlus size={16} aria-hidden />}
              aria-label={t('application.addNamed', { title: project.title })}
              onClick={() => onPick(project)}
            >
              {t('application.add')}
            </Button>
          </li>
        ))}
      </ul>
      <TextLink to="/catalogue" search={{ call, open: 'true' }} fz="sm">
        {t('application.catalogue')}
      </TextLink>
    </div>
  );
};
