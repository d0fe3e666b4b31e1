import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import { approvals, areas, securityAnswers } from './choices.js';
import { Marked } from './marked.js';
import { useBinding, type ProjectForm } from './project-form.js';
import classes from './supervision.module.css';

/** Approvals that the work needs, and whether it advances a sensitive technology. */
export const CareSection = ({ form }: { readonly form: ProjectForm }) => {
  const { t } = useTranslation('projects');
  const bind = useBinding(form);
  const { marks, values, errors, change } = form;
  const unanswered = { value: '', label: t('form.unanswered') };
  const statuses = [
    unanswered,
    ...approvals.map((value) => ({ value, label: t(`approval.${value}`) })),
  ];
  const answers = [
    unanswered,
    ...securityAnswers.map((value) => ({ value, label: t(`security.${value}`) })),
  ];
  const answer = values.securityAnswer;
  return (
    <Surface title={t('form.care')}>
      <div className={classes.fields}>
        {(['safety', 'ethics'] as const).map((kind) => (
          <Marked key={kind} field={kind} marks={marks} isWide>
            <div className={classes.fields}>
              <NativeSelect
                {...bind(`${kind}Status`, t(`name.${kind}`), `${kind}.status`)}
                data={statuses}
              />
              {values[`${kind}Status`] === '' ? null : (
                <TextInput
                  {...bind(`${kind}Note`, t('form.note'), `${kind}.note`)}
                  maxLength={500}
                />
              )}
            </div>
          </Marked>
        ))}
        <Marked field="researchSecurity" marks={marks} isWide>
          <NativeSelect
            {...bind('securityAnswer', t('name.researchSecurity'), 'researchSecurity')}
            description={t('form.securityHint')}
            data={answers}
          />
          {answer === 'yes' || answer === 'unsure' ? (
            <Checkbox.Group
              mt="md"
              label={t('form.areas')}
              error={errors['researchSecurity.areas']}
              value={[...values.securityAreas]}
              onChange={(securityAreas) => change({ securityAreas })}
            >
              <div className={classes.areas}>
                {areas.map((area) => (
                  <Checkbox key={area} value={area} label={t(`area.${area}`)} />
                ))}
              </div>
            </Checkbox.Group>
          ) : null}
        </Marked>
      </div>
    </Surface>
  );
};
