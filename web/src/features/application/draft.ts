import type { Application, Choice, ChoiceProject, Project } from '../../api/types.js';

/** A choice as it is edited: its place in the list is its rank. */
export interface DraftChoice {
  readonly projectId: string;
  readonly project: ChoiceProject;
  readonly startsOn: string;
  readonly weeks: number | null;
}

export interface Draft {
  readonly statement: string;
  readonly choices: readonly DraftChoice[];
}

const fromChoice = ({ projectId, project, startsOn, weeks }: Choice): DraftChoice => ({
  projectId,
  project,
  startsOn: startsOn ?? '',
  weeks: weeks ?? null,
});

/** What the server has, as the form edits it. */
export const draftOf = (application: Application): Draft => ({
  statement: application.statement ?? '',
  choices: application.choices.toSorted((a, b) => a.rank - b.rank).map(fromChoice),
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

export const sameChoices = (a: Draft, b: Draft): boolean =>
  JSON.stringify(choicesBody(a.choices)) === JSON.stringify(choicesBody(b.choices));

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.statement === b.statement && sameChoices(a, b);
