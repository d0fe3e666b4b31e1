import { Badge, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../api/types.js';
import { Facts } from '../../shared/facts.js';
import { Surface } from '../../shared/surface.js';
import classes from './catalogue.module.css';

const Written = ({ children }: { readonly children: string }) => (
  <Text className={classes.summary} fw={400} lang="en">
    {children}
  </Text>
);

const Listed = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length > 0 ? (
    <div>
      <h3 className={classes.small}>{title}</h3>
      <ul className={classes.skills}>
        {items.map((item) => (
          <li key={item}>
            <Badge variant="default" tt="none" fw={500} size="lg" h="auto" className={classes.tag}>
              {item}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  ) : null;

const Care = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation('projects');
  const { safety, ethics, researchSecurity } = project;
  if (!safety && !ethics && !researchSecurity) return null;
  const approval = (given: Project['safety']) =>
    given ? (
      <>
        {t(`approval.${given.status}`)}
        {given.note ? <Text fz="sm">{given.note}</Text> : null}
      </>
    ) : null;
  const areas = researchSecurity?.areas.map((area) => t(`area.${area}`)).join(', ');
  return (
    <Surface title={t('detail.care')}>
      <Facts
        facts={[
          [t('name.safety'), approval(safety)],
          [t('name.ethics'), approval(ethics)],
          [
            t('name.researchSecurity'),
            researchSecurity ? t(`security.${researchSecurity.answer}`) : null,
          ],
          [t('detail.areas'), areas],
        ]}
      />
    </Surface>
  );
};

const Partner = ({ partner }: { readonly partner: NonNullable<Project['partner']> }) => {
  const { t } = useTranslation('projects');
  const plain = (text: string | null) => (text ? <Written>{text}</Written> : null);
  return (
    <Surface title={t('form.partner')}>
      <Facts
        facts={[
          [t('form.partnerName'), partner.name],
          [t('form.ipConditions'), plain(partner.ipConditions)],
          [t('form.confidentiality'), plain(partner.confidentiality)],
        ]}
      />
    </Surface>
  );
};

/** What a project is about, what the student does in it, and what binds the work. */
export const ProjectDetails = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation(['catalogue', 'projects']);
  return (
    <Stack miw={0}>
      <Surface title={t('about')}>
        <Stack>
          <Written>{project.summary}</Written>
          <Listed title={t('skills')} items={project.skills} />
          <Listed
            title={t('projects:name.crdcCodes')}
            items={project.crdcCodes.map((code) =>
              t(`projects:crdc.${code}`, { defaultValue: code }),
            )}
          />
        </Stack>
      </Surface>
      {project.studentRole ? (
        <Surface title={t('projects:name.studentRole')}>
          <Written>{project.studentRole}</Written>
        </Surface>
      ) : null}
      <Care project={project} />
      {project.partner ? <Partner partner={project.partner} /> : null}
    </Stack>
  );
};
