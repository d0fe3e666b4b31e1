import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { useRefusedFields } from './save-errors.js';
import { SectionTitle } from './section-title.js';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly number: number;
  readonly isDone: boolean;
  readonly editor: DraftEditor;
}

const fields = [
  { name: 'homeSupervisorName', type: 'text' },
  { name: 'homeSupervisorDepartment', type: 'text' },
  { name: 'homeSupervisorEmail', type: 'email' },
] as const;

/** Who stands behind the research at home. */
export const SupervisorStep = ({ number, isDone, editor }: Props) => {
  const { t } = useTranslation('application');
  const { draft, edit, held } = editor;
  const refused = useRefusedFields(editor, 'homeSupervisor');
  const unsent = held.includes('homeSupervisor') ? t('supervisor.unfinishedEmail') : undefined;
  return (
    <Surface
      title={<SectionTitle step={number} isDone={isDone} text={t('step.home_supervisor')} />}
    >
      <p className={classes.hint}>{t('supervisor.hint')}</p>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {fields.map(({ name, type }) => (
          <TextInput
            key={name}
            type={type}
            autoComplete="off"
            label={t(`field.${name}`)}
            maxLength={type === 'email' ? 254 : 200}
            error={refused[name] ?? (type === 'email' ? unsent : undefined)}
            value={draft[name]}
            onChange={(event) => edit({ [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
    </Surface>
  );
};
