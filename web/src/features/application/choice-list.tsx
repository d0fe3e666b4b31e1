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
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './application.module.css';
import { ChoiceRow } from './choice-row.js';
import type { DraftChoice } from './draft.js';
import { useRankingWords } from './ranking-words.js';

interface Props {
  readonly choices: readonly DraftChoice[];
  readonly rules: CallRules | undefined;
  readonly onChange: (choices: readonly DraftChoice[]) => void;
}

/** The choices in order of rank; moved by dragging, by the keyboard, or by two buttons. */
export const ChoiceList = ({ choices, rules, onChange }: Props) => {
  const { t } = useTranslation('student');
  const accessibility = useRankingWords(choices);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const move = (from: number, to: number) => onChange(arrayMove([...choices], from, to));
  const indexOf = (id: unknown) => choices.findIndex(({ projectId }) => projectId === id);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) move(indexOf(active.id), indexOf(over.id));
  };
  const replace = (changed: DraftChoice) =>
    onChange(choices.map((one) => (one.projectId === changed.projectId ? changed : one)));
  const remove = (id: string) => onChange(choices.filter(({ projectId }) => projectId !== id));
  if (choices.length === 0) return <p className={classes.empty}>{t('application.noChoices')}</p>;
  return (
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
        <ol className={classes.choices} aria-label={t('application.choices')}>
          {choices.map((choice, index) => (
            <ChoiceRow
              key={choice.projectId}
              choice={choice}
              rank={index + 1}
              isLast={index === choices.length - 1}
              rules={rules}
              onMove={(by) => move(index, index + by)}
              onChange={replace}
              onRemove={() => remove(choice.projectId)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
};
