import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import { fields } from './choices.js';
import { Marked } from './marked.js';
import { useBinding, type ProjectForm } from './project-form.js';
import classes from './supervision.module.css';
import { useCrdcOptions } from './use-crdc-options.js';

/** What the project is about, and in which fields of research it lies. */
export const AboutSection = ({ form }: { readonly form: ProjectForm }) => {
  const { t } = useTranslation(['projects', 'enums']);
  const bind = useBinding(form);
  const codes = useCrdcOptions();
  const { marks, values, errors, change } = form;
  return (
    <Surface title={t('form.about')}>
      <div className={classes.fields}>
        <Marked field="title" marks={marks} isWide>
          <TextInput {...bind('title')} required maxLength={500} />
        </Marked>
        <Marked field="titleFr" marks={marks} isWide>
          <TextInput {...bind('titleFr')} lang="fr" maxLength={500} />
        </Marked>
        <Marked field="summary" marks={marks} isWide>
          <Textarea
            {...bind('summary')}
            description={t('form.summaryHint')}
            autosize
            minRows={6}
            maxLength={10_000}
          />
        </Marked>
        <Marked field="field" marks={marks}>
          <NativeSelect
            {...bind('field')}
            data={fields.map((value) => ({ value, label: t(`enums:field.${value}`) }))}
          />
        </Marked>
        <Marked field="crdcCodes" marks={marks}>
          <MultiSelect
            label={t('name.crdcCodes')}
            description={t('form.crdcHint')}
            placeholder={values.crdcCodes.length === 0 ? t('form.crdcSearch') : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={codes}
            value={[...values.crdcCodes]}
            error={errors['crdcCodes']}
            searchable
            hidePickedOptions
            maxValues={5}
            onChange={(crdcCodes) => change({ crdcCodes })}
          />
        </Marked>
      </div>
    </Surface>
  );
};
