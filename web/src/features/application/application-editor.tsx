import { Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application, EligibilityCheck } from '../../api/types.js';
import { useFormat } from '../../shared/format.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { ChoiceList } from './choice-list.js';
import { ConflictDialog } from './conflict-dialog.js';
import { DocumentsStep } from './documents.js';
import { choiceOf } from './draft.js';
import { EligibilityPanel } from './eligibility-panel.js';
import { ProjectPicker } from './project-picker.js';
import { callQuery, eligibilityQuery } from './queries.js';
import { useChoiceErrors } from './save-errors.js';
import { SaveNote } from './save-note.js';
import { SectionTitle } from './section-title.js';
import { SubmitPanel } from './submit-panel.js';
import { useDraft } from './use-draft.js';

/** What the server stores at most. */
const longestStatement = 10_000;

const choiceRules = ['min_choices', 'max_choices', 'min_provinces', 'choices', 'weeks'];

const allPass = (checks: readonly EligibilityCheck[], names: readonly string[]): boolean => {
  const concerned = checks.filter(({ rule }) => names.includes(rule));
  return concerned.length > 0 && concerned.every(({ passed }) => passed === true);
};

/** The form: ranked choices and statement on the left, live checks and submission on the right. */
export const ApplicationEditor = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('student');
  const { number } = useFormat();
  const editor = useDraft(application);
  const rules = useQuery(callQuery(application.callId)).data?.rules ?? undefined;
  const { draft, edit } = editor;
  const errorsOf = useChoiceErrors(editor.save);
  const chosen = new Set(draft.choices.map((choice) => choice.projectId));
  const checks = useQuery(eligibilityQuery(application.id, editor.version)).data?.checks ?? [];
  const isFull = draft.choices.length >= (rules?.maxChoices ?? Number.POSITIVE_INFINITY);
  return (
    <div className={classes.columns}>
      <Stack gap="lg" miw={0}>
        <Surface
          title={
            <SectionTitle
              step={1}
              isDone={allPass(checks, choiceRules)}
              text={t('application.choices')}
            />
          }
          action={<SaveNote save={editor.save} />}
        >
          {rules ? (
            <p className={classes.hint}>
              {t('application.choicesHint', {
                min: rules.minChoices,
                max: rules.maxChoices,
                provinces: rules.minProvinces,
              })}
            </p>
          ) : null}
          <ChoiceList
            choices={draft.choices}
            rules={rules}
            errorsOf={errorsOf}
            onChange={(choices) => edit({ choices })}
          />
          <ProjectPicker
            call={application.callId}
            chosen={chosen}
            isFull={isFull}
            onPick={(project) => edit({ choices: [...draft.choices, choiceOf(project)] })}
          />
        </Surface>
        <Surface
          title={
            <SectionTitle
              step={2}
              isDone={allPass(checks, ['statement'])}
              text={t('application.statement')}
            />
          }
          action={<SaveNote isEcho save={editor.save} />}
        >
          <Textarea
            aria-label={t('application.statement')}
            description={t('application.statementHint')}
            autosize
            minRows={8}
            maxLength={longestStatement}
            value={draft.statement}
            onChange={(event) => edit({ statement: event.currentTarget.value })}
          />
          <p className={classes.counter}>
            {t('application.characters', {
              count: draft.statement.length,
              shown: number(draft.statement.length),
            })}
          </p>
        </Surface>
        <DocumentsStep applicationId={application.id} step={3} />
      </Stack>
      <div className={classes.side}>
        <EligibilityPanel applicationId={application.id} version={editor.version} />
        <SubmitPanel application={application} editor={editor} />
      </div>
      <ConflictDialog editor={editor} />
    </div>
  );
};
