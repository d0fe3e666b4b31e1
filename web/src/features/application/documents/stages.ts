import type { ApplicationDocument } from '../../../api/document-types.js';

type Stage = ApplicationDocument['stage'];

export interface Asked {
  readonly stage: Stage;
  readonly kind: ApplicationDocument['kind'];
  readonly isRequired: boolean;
}

export interface StageOfDocuments {
  readonly stage: Stage;
  readonly isOpen: boolean;
  readonly rows: readonly {
    readonly asked: Asked;
    readonly document: ApplicationDocument | undefined;
  }[];
  /** What was added though nobody asked for it. */
  readonly others: readonly ApplicationDocument[];
}

const stages: readonly Stage[] = ['apply', 'nominate', 'offer', 'pre_departure', 'during', 'end'];

/** What is asked for and what is there, by stage, in order; stages without either are left out. */
export function stagesOf(
  asked: readonly Asked[],
  documents: readonly ApplicationDocument[],
  open: readonly string[],
): StageOfDocuments[] {
  return stages
    .map((stage) => {
      const there = documents.filter((document) => document.stage === stage);
      const rows = asked
        .filter((one) => one.stage === stage)
        .map((one) => ({ asked: one, document: there.find(({ kind }) => kind === one.kind) }));
      const placed = new Set(rows.map(({ document }) => document));
      const others = there.filter((document) => !placed.has(document));
      return { stage, isOpen: open.includes(stage), rows, others };
    })
    .filter(({ rows, others, isOpen }) => isOpen || rows.length + others.length > 0);
}

/** Whether everything that must be there is, in the stages whose time is now. */
export const isComplete = (all: readonly StageOfDocuments[]): boolean =>
  all
    .filter(({ isOpen }) => isOpen)
    .every(({ rows }) =>
      rows.every(({ asked, document }) => !asked.isRequired || document?.state === 'cleared'),
    );
