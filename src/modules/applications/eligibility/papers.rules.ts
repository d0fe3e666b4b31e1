import type { Candidacy, Paper } from './candidacy.js';
import { found, type Rule } from './check.js';

/** Characters as people count them: a sign beyond the basic plane is one. */
const charactersOf = (text: string): number => [...text.trim()].length;

/** Words between spaces; Korean ones too. */
export const wordsOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The statement says something (domain.md §1: a statement of research interest). */
export const statementIsWritten: Rule<Candidacy> = ({ statement, rules }) => {
  const length = charactersOf(statement);
  return found({
    rule: 'statement',
    passed: length >= rules.statementMinCharacters,
    actual: length,
    required: rules.statementMinCharacters,
    remedy: 'write_statement',
    where: 'statement',
  });
};

/** The statement is not longer than reviewers are asked to read. */
export const statementIsNotTooLong: Rule<Candidacy> = ({ statement, rules }) => {
  const words = wordsOf(statement);
  return found({
    rule: 'statement_words',
    passed: words <= rules.statementMaxWords,
    actual: words,
    required: rules.statementMaxWords,
    remedy: 'shorten_statement',
    where: 'statement',
  });
};

/**
 * Each document of the stage apply is there (domain.md, Documents: transcript, CV, …). One that is
 * still looked at is unknown; one that was not cleared is as good as missing. Not shown where the
 * call asks for none.
 */
export const documentsAreThere: Rule<Candidacy> = ({ rules, papers }) => {
  const needed = rules.documents.filter((one) => one.stage === 'apply' && one.isRequired);
  if (needed.length === 0) return undefined;
  const kinds = needed.map(({ kind }) => kind);
  const holds = (kind: string, isFit: (paper: Paper) => boolean): boolean =>
    papers.documents.some((one) => one.kind === kind && isFit(one));
  const cleared = kinds.filter((kind) => holds(kind, ({ isCleared }) => isCleared));
  const there = kinds.filter(
    (kind) => cleared.includes(kind) || holds(kind, ({ state }) => state === 'quarantined'),
  );
  const missing = kinds.filter((kind) => !there.includes(kind));
  return found({
    rule: 'documents',
    passed: missing.length > 0 ? false : cleared.length === kinds.length || null,
    actual: there.join(', ') || null,
    required: kinds.join(', '),
    remedy: missing.length > 0 ? 'add_documents' : 'wait_for_documents',
    where: 'documents',
  });
};

/**
 * Enough referees are named (domain.md §1: at least one professor or research supervisor). Letters
 * may come later, as many days after the deadline as the call allows.
 */
export const refereesAreNamed: Rule<Candidacy> = ({ rules, papers }) => {
  if (rules.minReferences === 0) return undefined;
  const { named, arrived } = papers.references;
  return found({
    rule: 'references',
    passed: named >= rules.minReferences,
    actual: named,
    required: rules.minReferences,
    remedy: 'name_referees',
    where: 'references',
    numbers: { arrived, days: rules.referenceLateDays },
  });
};

/** A supervisor at home stands behind the research (domain.md §2). Not shown where not asked. */
export const homeSupervisorIsNamed: Rule<Candidacy> = ({ rules, papers }) => {
  if (!rules.asksHomeSupervisor) return undefined;
  return found({
    rule: 'home_supervisor',
    passed: Boolean(papers.homeSupervisor?.trim()),
    remedy: 'name_home_supervisor',
    where: 'statement',
  });
};

/** Each consent that the call needs is given (domain.md §4, PIPA: each apart from the others). */
export const consentsAreGiven: Rule<Candidacy> = ({ rules, papers }) => {
  const needed = rules.consents;
  if (needed.length === 0) return undefined;
  const given = needed.filter((kind) => papers.consents.has(kind));
  return found({
    rule: 'consents',
    passed: given.length === needed.length,
    actual: given.join(', ') || null,
    required: needed.join(', '),
    remedy: 'give_consents',
    where: 'consents',
  });
};
