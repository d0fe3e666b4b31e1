import type { ReturnMark } from '../../api/types.js';
import { parts, type Part } from './parts.js';

/** A return being written: a note stands for each part that is ticked. */
export interface ReturnForm {
  readonly reason: string;
  readonly notes: Readonly<Partial<Record<Part, string>>>;
  /** As the clocks of the reader show it; empty when the call's deadline is to hold. */
  readonly until: string;
}

export const emptyReturn: ReturnForm = { reason: '', notes: {}, until: '' };

/** The ticked parts with their notes, in the order of the form. */
export const marksOf = ({ notes }: ReturnForm): readonly ReturnMark[] =>
  parts.flatMap((field) => {
    const note = notes[field];
    return note === undefined ? [] : [{ field, note: note.trim() }];
  });

/** The instant that was chosen; none while it is half typed or left empty. */
export const instantOf = ({ until }: ReturnForm): Date | undefined => {
  const instant = new Date(until);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};

/** Whether the student would have no time at all. */
export const isOver = (instant: Date | undefined): boolean =>
  instant !== undefined && instant.getTime() <= Date.now();

/** Whether something is still to be written before it can be sent. */
export const isUnfinished = (form: ReturnForm): boolean =>
  form.reason.trim() === '' ||
  marksOf(form).some(({ note }) => note === '') ||
  isOver(instantOf(form));
