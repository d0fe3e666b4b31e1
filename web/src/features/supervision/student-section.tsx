import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import { Marked } from './marked.js';
import { useBinding, type ProjectForm } from './project-form.js';
import classes from './supervision.module.css';

/** What the student will do, and should bring. */
export const StudentSection = ({ form }: { readonly form: ProjectForm }) => {
  const { t } = useTranslation('projects');
  const bind = useBinding(form);
  const { marks } = form;
  return (
    <Surface title={t('form.student')}>
      <div className={classes.fields}>
        <Marked field="studentRole" marks={marks} isWide>
          <Textarea
            {...bind('studentRole')}
            description={t('form.roleHint')}
            autosize
            minRows={4}
            maxLength={4000}
          />
        </Marked>
        <Marked field="skills" marks={marks} isWide>
          <TextInput {...bind('skills')} description={t('form.skillsHint')} />
        </Marked>
      </div>
    </Surface>
  );
};
