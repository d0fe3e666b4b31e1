import type { Application, Choice, ChoiceProject, Project } from '../../api/types.js';

/** A choice as it is edited: its place in the list is its rank. */
export interface DraftChoice {
  readonly projectId: string;
  readonly project: ChoiceProject;
  readonly startsOn: string;
  readonly weeks: number | null;
}

/** What the form writes. An empty text stands for one that is not given. */
export interface Draft {
  readonly choices: readonly DraftChoice[];
  readonly unitsWished: number | null;
  readonly statement: string;
  readonly homeSupervisorName: string;
  readonly homeSupervisorEmail: string;
  readonly homeSupervisorDepartment: string;
}

export type DraftField = keyof Draft;

/** What is compared and merged by itself. */
export const draftFields: readonly DraftField[] = [
  'choices',
  'unitsWished',
  'statement',
  'homeSupervisorName',
  'homeSupervisorEmail',
  'homeSupervisorDepartment',
];

const fromChoice = ({ projectId, project, startsOn, weeks }: Choice): DraftChoice => ({
  projectId,
  project,
  startsOn: startsOn ?? '',
  weeks: weeks ?? null,
});

/** What the server has, as the form edits it. */
export const draftOf = (application: Application): Draft => ({
  choices: application.choices.toSorted((a, b) => a.rank - b.rank).map(fromChoice),
  unitsWished: application.unitsWished,
  statement: application.statement,
  homeSupervisorName: application.homeSupervisorName ?? '',
  homeSupervisorEmail: application.homeSupervisorEmail ?? '',
  homeSupervisorDepartment: application.homeSupervisorDepartment ?? '',
});

/** A project from the catalogue as a new last choice. */
export const choiceOf = (project: Project): DraftChoice => ({
  projectId: project.id,
  project: {
    title: project.title,
    city: project.city,
    provinceCode: project.provinceCode,
    universityName: project.university.nameEn,
    field: project.field,
    seatsFree: project.seatsFree,
    applicationsCloseAt: project.applicationsCloseAt,
    applicationsCloseAtLocal: project.applicationsCloseAtLocal,
  },
  startsOn: project.startsOnEarliest ?? '',
  weeks: project.weeks ?? null,
});

/** The body of `PUT /choices`. */
export const choicesBody = (choices: readonly DraftChoice[]) =>
  choices.map(({ projectId, startsOn, weeks }) => ({
    projectId,
    startsOn: startsOn || undefined,
    weeks: weeks ?? undefined,
  }));

/** The server composes Hangul and drops spaces at the ends: neither makes a text another. */
const essence = (draft: Draft, field: DraftField): string => {
  if (field === 'choices') return JSON.stringify(choicesBody(draft.choices));
  return String(draft[field] ?? '')
    .normalize('NFC')
    .trim();
};

/** Whether a field says the same in both. */
export const sameField = (a: Draft, b: Draft, field: DraftField): boolean =>
  essence(a, field) === essence(b, field);

/** The fields in which two drafts differ. */
export const differing = (a: Draft, b: Draft): readonly DraftField[] =>
  draftFields.filter((field) => !sameField(a, b, field));

export const sameDraft = (a: Draft, b: Draft): boolean => differing(a, b).length === 0;
