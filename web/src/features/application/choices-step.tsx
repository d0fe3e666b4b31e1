import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Application, CallRules } from '../../api/types.js';
import { useFormat } from '../../shared/format.js';
import { Surface } from '../../shared/surface.js';
import classes from './application.module.css';
import { ChoiceCount } from './choice-count.js';
import { ChoiceList } from './choice-list.js';
import { choiceOf } from './draft.js';
import { ProjectPicker } from './project-picker.js';
import { choiceErrorsOf, useRefusedFields } from './save-errors.js';
import { SaveNote } from './save-note.js';
import { SectionTitle } from './section-title.js';
import type { DraftEditor } from './use-draft.js';

interface Props {
  readonly number: number;
  readonly isDone: boolean;
  readonly application: Application;
  readonly rules: CallRules | undefined;
  readonly editor: DraftEditor;
}

/** How many internship units the stay is wished to take; only GRA calls count in them. */
const Units = ({ editor, rules }: Pick<Props, 'editor' | 'rules'>) => {
  const { t } = useTranslation('application');
  const { money } = useFormat();
  const { weeksPerUnit, unitCents } = rules ?? {};
  const { draft, edit } = editor;
  return (
    <NativeSelect
      className={classes.units}
      label={t('choices.units')}
      description={
        weeksPerUnit && unitCents
          ? t('choices.unitsHint', { count: weeksPerUnit, money: money(unitCents) })
          : undefined
      }
      value={draft.unitsWished ?? ''}
      onChange={({ currentTarget: { value } }) =>
        edit({ unitsWished: value === '' ? null : Number(value) })
      }
      data={[
        { value: '', label: t('choices.unitsOpen') },
        { value: '1', label: t('choices.unitCount', { count: 1 }) },
        { value: '2', label: t('choices.unitCount', { count: 2 }) },
      ]}
    />
  );
};

/** The projects in the order in which they are wished for, and the catalogue to take them from. */
export const ChoicesStep = ({ number, isDone, application, rules, editor }: Props) => {
  const { t } = useTranslation('student');
  const { draft, edit } = editor;
  const errorsOf = choiceErrorsOf(useRefusedFields(editor, 'choices'));
  const isFull = draft.choices.length >= (rules?.maxChoices ?? Number.POSITIVE_INFINITY);
  return (
    <Surface
      title={<SectionTitle step={number} isDone={isDone} text={t('application.choices')} />}
      action={<SaveNote isEcho editor={editor} />}
    >
      {rules ? <ChoiceCount choices={draft.choices} rules={rules} /> : null}
      <ChoiceList
        choices={draft.choices}
        rules={rules}
        timeZone={application.call.timeZone}
        errorsOf={errorsOf}
        onChange={(choices) => edit({ choices })}
      />
      {application.call.programme === 'GRA' ? <Units editor={editor} rules={rules} /> : null}
      <ProjectPicker
        call={application.callId}
        chosen={new Set(draft.choices.map((choice) => choice.projectId))}
        isFull={isFull}
        onPick={(project) => edit({ choices: [...draft.choices, choiceOf(project)] })}
      />
    </Surface>
  );
};
