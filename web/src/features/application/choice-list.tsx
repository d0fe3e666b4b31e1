import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './application.module.css';
import { ChoiceRow } from './choice-row.js';
import type { DraftChoice } from './draft.js';
import { useRankingWords } from './ranking-words.js';
import type { ChoiceErrors } from './save-errors.js';

interface Props {
  readonly choices: readonly DraftChoice[];
  readonly rules: CallRules | undefined;
  readonly timeZone: string;
  readonly errorsOf: (index: number) => ChoiceErrors;
  readonly onChange: (choices: readonly DraftChoice[]) => void;
}

/** The choices in order of rank; moved by dragging, by the keyboard, or by two buttons. */
export const ChoiceList = ({ choices, rules, timeZone, errorsOf, onChange }: Props) => {
  const { t } = useTranslation('student');
  const { words, ...accessibility } = useRankingWords(choices);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const isEmpty = choices.length === 0;
  const [said, say] = useState('');
  const region = useRef<HTMLDivElement>(null);
  const move = (from: number, to: number) => onChange(arrayMove([...choices], from, to));
  const step = (from: number, to: number) => {
    move(from, to);
    say(words('dropped', choices[from]?.projectId ?? '', choices[to]?.projectId));
  };
  const indexOf = (id: unknown) => choices.findIndex(({ projectId }) => projectId === id);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) move(indexOf(active.id), indexOf(over.id));
  };
  const replace = (changed: DraftChoice) =>
    onChange(choices.map((one) => (one.projectId === changed.projectId ? changed : one)));
  const remove = (id: string) => {
    onChange(choices.filter(({ projectId }) => projectId !== id));
    region.current?.focus();
  };
  return (
    <div ref={region} tabIndex={-1} role="group" aria-label={t('application.choices')}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {isEmpty ? <p className={classes.empty}>{t('application.noChoices')}</p> : null}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={drop}
      >
        <SortableContext
          items={choices.map(({ projectId }) => projectId)}
          strategy={verticalListSortingStrategy}
        >
          {isEmpty ? null : (
            <ol className={classes.choices}>
              {choices.map((choice, index) => (
                <ChoiceRow
                  key={choice.projectId}
                  choice={choice}
                  rank={index + 1}
                  isLast={index === choices.length - 1}
                  timeZone={timeZone}
                  rules={rules}
                  errors={errorsOf(index)}
                  onMove={(by) => step(index, index + by)}
                  onChange={replace}
                  onRemove={() => remove(choice.projectId)}
                />
              ))}
            </ol>
          )}
        </SortableContext>
      </DndContext>
    </div>
  );
};
