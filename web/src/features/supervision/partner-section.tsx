import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import { Marked } from './marked.js';
import { useBinding, type ProjectForm } from './project-form.js';
import classes from './supervision.module.css';

/** The company that takes part, if there is one, and on which conditions. */
export const PartnerSection = ({ form }: { readonly form: ProjectForm }) => {
  const { t } = useTranslation('projects');
  const bind = useBinding(form);
  const { marks, values, change } = form;
  return (
    <Surface title={t('form.partner')}>
      <Marked field="partner" marks={marks}>
        <div className={classes.fields}>
          <Checkbox
            className={classes.wide}
            label={t('form.hasPartner')}
            checked={values.hasPartner}
            onChange={(event) => change({ hasPartner: event.currentTarget.checked })}
          />
          {values.hasPartner ? (
            <>
              <TextInput
                {...bind('partnerName', t('form.partnerName'), 'partner.name')}
                required
                maxLength={200}
              />
              <Textarea
                {...bind('ipConditions', t('form.ipConditions'), 'partner.ipConditions')}
                wrapperProps={{ className: classes.wide }}
                autosize
                minRows={2}
                maxLength={2000}
              />
              <Textarea
                {...bind('confidentiality', t('form.confidentiality'), 'partner.confidentiality')}
                wrapperProps={{ className: classes.wide }}
                autosize
                minRows={2}
                maxLength={2000}
              />
            </>
          ) : null}
        </div>
      </Marked>
    </Surface>
  );
};
