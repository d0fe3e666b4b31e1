import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import { Surface } from '../../shared/surface.js';
import { SaveNote } from './save-note.js';
import { SectionTitle } from './section-title.js';
import type { DraftEditor } from './use-draft.js';
import { WordMeter } from './word-meter.js';

interface Props {
  readonly number: number;
  readonly isDone: boolean;
  readonly rules: CallRules | undefined;
  readonly editor: DraftEditor;
}

/** The statement: any length may be typed or pasted, and how much is too much is said. */
export const StatementStep = ({ number, isDone, rules, editor }: Props) => {
  const { t } = useTranslation('student');
  const { draft, edit } = editor;
  return (
    <Surface
      title={<SectionTitle step={number} isDone={isDone} text={t('application.statement')} />}
      action={<SaveNote isEcho editor={editor} />}
    >
      <Textarea
        aria-label={t('application.statement')}
        aria-describedby="statement-meter"
        description={t('application.statementHint')}
        autosize
        minRows={8}
        maxRows={40}
        value={draft.statement}
        onChange={(event) => edit({ statement: event.currentTarget.value })}
      />
      <WordMeter
        id="statement-meter"
        text={draft.statement}
        maxWords={rules?.statementMaxWords}
        minCharacters={rules?.statementMinCharacters}
      />
    </Surface>
  );
};
