import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Project, ProjectFit as Fit } from '../../api/types.js';
import { TextLink } from '../../shared/links.js';
import { holdsRole, useSession } from '../../shared/session.js';
import { Surface } from '../../shared/surface.js';
import classes from './catalogue.module.css';
import { fitQuery } from './queries.js';

type Reason = Fit['reasons'][number];

const icons = { for: IconCircleCheck, against: IconCircleX, unknown: IconHelpCircle } as const;

const FitReason = ({ reason }: { readonly reason: Reason }) => {
  const { t } = useTranslation(['projects', 'enums']);
  const Icon = icons[reason.standing];
  const words = Object.fromEntries(
    Object.entries(reason.params).map(([name, value]) => {
      if (name === 'field' || name === 'yours') return [name, t(`enums:field.${value}`)];
      if (name === 'language') return [name, t(`enums:projectLanguage.${value}`)];
      return [name, value];
    }),
  );
  return (
    <li data-standing={reason.standing}>
      <Icon size={18} role="img" aria-label={t(`fit.standing.${reason.standing}`)} />
      <span>{t(`fit.reason.${reason.code}`, words)}</span>
    </li>
  );
};

/** How the project fits the signed-in student: reasons in words, never a score. */
export const ProjectFit = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('projects');
  const isStudent = holdsRole(useSession(), 'student');
  const fit = useQuery(fitQuery(project.id, isStudent)).data;
  if (!fit) return null;
  return (
    <Surface title={t('fit.title')}>
      <Stack gap="sm">
        <Text fw={600}>{t(`fit.rank.${fit.rank}`)}</Text>
        <ul className={classes.reasons}>
          {fit.reasons.map((reason) => (
            <FitReason key={reason.code} reason={reason} />
          ))}
        </ul>
        <Text c="dimmed" fz="sm">
          {t('fit.note')} <TextLink to="/profile">{t('fit.profile')}</TextLink>
        </Text>
      </Stack>
    </Surface>
  );
};
