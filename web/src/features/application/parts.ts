import { differing, type Draft, type DraftField } from './draft.js';

/** What travels in one request of its own, so that a refused part keeps no other from being saved. */
export type DraftPart = 'choices' | 'unitsWished' | 'statement' | 'homeSupervisor';

const fieldsOf: Readonly<Record<DraftPart, readonly DraftField[]>> = {
  choices: ['choices'],
  unitsWished: ['unitsWished'],
  statement: ['statement'],
  homeSupervisor: ['homeSupervisorName', 'homeSupervisorEmail', 'homeSupervisorDepartment'],
};

const parts = Object.keys(fieldsOf) as readonly DraftPart[];

/** The server stores at most so many characters; a longer text stays on the device. */
export const longestStatement = 10_000;

/** One @ with something on both sides and a dot behind: the server judges the rest. */
const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);

const reasons: Partial<Record<DraftPart, (draft: Draft) => boolean>> = {
  statement: ({ statement }) => statement.length > longestStatement,
  homeSupervisor: ({ homeSupervisorEmail: email }) =>
    email.trim() !== '' && !looksLikeAddress(email.trim()),
};

/** Whether a part cannot be sent as it stands: it stays on this device until it can. */
export const isHeld = (draft: Draft, part: DraftPart): boolean => reasons[part]?.(draft) ?? false;

/** The values of one part. */
export const pick = (draft: Draft, part: DraftPart): Partial<Draft> =>
  Object.fromEntries(fieldsOf[part].map((field) => [field, draft[field]]));

/** The parts in which two drafts differ. */
export const partsApart = (a: Draft, b: Draft): readonly DraftPart[] => {
  const fields = new Set(differing(a, b));
  return parts.filter((part) => fieldsOf[part].some((field) => fields.has(field)));
};
