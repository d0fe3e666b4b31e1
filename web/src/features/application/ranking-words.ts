import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import type { DraftChoice } from './draft.js';

/** What a screen reader hears while a choice is carried with the keyboard. */
export const useRankingWords = (choices: readonly DraftChoice[]) => {
  const { t } = useTranslation('student');
  const words = (key: string, id: UniqueIdentifier, over?: UniqueIdentifier) =>
    t(`rank.${key}`, {
      title: choices.find(({ projectId }) => projectId === id)?.project.title ?? '',
      rank: choices.findIndex(({ projectId }) => projectId === (over ?? id)) + 1,
      count: choices.length,
    });
  const announcements: Announcements = {
    onDragStart: ({ active }) => words('lifted', active.id),
    onDragOver: ({ active, over }) => (over ? words('over', active.id, over.id) : undefined),
    onDragEnd: ({ active, over }) => words('dropped', active.id, over?.id),
    onDragCancel: ({ active }) => words('cancelled', active.id),
  };
  return { words, announcements, screenReaderInstructions: { draggable: t('rank.instructions') } };
};
