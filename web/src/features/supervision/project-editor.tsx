import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call, Project } from '../../api/types.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { Surface } from '../../shared/surface.js';
import { Unanswered } from '../../shared/unanswered.js';
import { AboutSection } from './about-section.js';
import { CareSection } from './care-section.js';
import { ConflictDialog } from './conflict-dialog.js';
import { PartnerSection } from './partner-section.js';
import { PlaceSection } from './place-section.js';
import { StudentSection } from './student-section.js';
import classes from './supervision.module.css';
import { useEditor } from './use-editor.js';

interface Props {
  readonly project: Project;
  readonly call: Call;
}

/** The form of a project that can be changed: saved when asked, handed in when confirmed. */
export const ProjectEditor = ({ project, call }: Props) => {
  const { t } = useTranslation('projects');
  const editor = useEditor(project, call);
  const [asksSubmit, setAsksSubmit] = useState(false);
  const { form } = editor;
  const handIn = async (): Promise<void> => {
    await editor.submit();
    setAsksSubmit(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        editor.save();
      }}
      noValidate
    >
      <Stack gap="lg">
        {project.returnReason ? (
          <Surface tone="accent" title={t('form.returned')}>
            <Text fz="sm" style={{ whiteSpace: 'pre-line' }}>
              {project.returnReason}
            </Text>
          </Surface>
        ) : null}
        <AboutSection form={form} />
        <StudentSection form={form} />
        <PlaceSection form={form} />
        <CareSection form={form} />
        <PartnerSection form={form} />
        <Unanswered fields={editor.isDirty ? [] : project.unanswered} />
        {editor.isConflict ? null : <ProblemAlert error={editor.failure} withoutFields />}
        <div className={classes.bar}>
          <Button type="submit" size="md" loading={editor.isBusy} variant="default">
            {t('form.save')}
          </Button>
          {project.can.submit ? (
            <Button
              size="md"
              onClick={() => {
                editor.forget();
                setAsksSubmit(true);
              }}
            >
              {t('form.submit')}
            </Button>
          ) : null}
          <Text role="status" c="dimmed" fz="sm">
            {editor.isDirty ? t('form.unsaved') : editor.isSaved ? t('form.saved') : ''}
          </Text>
        </div>
      </Stack>
      <ConflictDialog editor={editor} />
      <ConfirmDialog
        opened={asksSubmit}
        title={t('form.submitTitle')}
        confirm={t('form.submit')}
        isBusy={editor.isBusy}
        onClose={() => setAsksSubmit(false)}
        onConfirm={() => void handIn()}
      >
        <Text fz="sm">{t('form.submitText')}</Text>
      </ConfirmDialog>
    </form>
  );
};
