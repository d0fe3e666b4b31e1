import { isAsked, says } from '../../../../test/support/candidacy.js';
import type { Paper } from './candidacy.js';
import * as papers from './papers.rules.js';

describe('the statement', () => {
  it.each([
    ['가'.repeat(99), false, 99],
    ['가'.repeat(100), true, 100],
    [` ${'가'.repeat(99)} \n`, false, 99],
    ['🍁'.repeat(100), true, 100],
  ])('%#', (statement, passed, actual) => {
    expect(says(papers.statementIsWritten, { statement })).toMatchObject({ passed, actual });
  });

  it.each([
    ['one two\u00a0three\n\nfour', 4],
    ['   ', 0],
    ['전남대학교에서 모형을 만들었습니다.', 3],
  ])('%j has its words counted', (text, count) => {
    expect(papers.wordsOf(text)).toBe(count);
  });

  it('is not longer than the call allows', () => {
    const rules = { statementMaxWords: 3 };
    expect(says(papers.statementIsNotTooLong, { rules, statement: 'a b c' }).passed).toBe(true);
    expect(says(papers.statementIsNotTooLong, { rules, statement: 'a b c d' }).passed).toBe(false);
  });
});

describe('documents', () => {
  const rules = {
    documents: [
      { stage: 'apply', kind: 'transcript', isRequired: true },
      { stage: 'apply', kind: 'cv', isRequired: true },
      { stage: 'apply', kind: 'language_score', isRequired: false },
      { stage: 'end', kind: 'report', isRequired: true },
    ] as never,
  };
  const paper = (kind: Paper['kind'], state: Paper['state'] = 'cleared'): Paper => ({
    ...{ kind, state, stage: 'apply' },
    isCleared: state === 'cleared',
  });
  const judge = (...documents: Paper[]) =>
    says(papers.documentsAreThere, { rules, papers: { documents } });

  it('of the stage apply are asked for', () => {
    expect(judge(paper('transcript'), paper('cv'))).toMatchObject({
      passed: true,
      required: 'transcript, cv',
    });
    expect(judge(paper('cv'))).toMatchObject({ passed: false, actual: 'cv' });
    expect(judge(paper('report'))).toMatchObject({ passed: false, actual: null });
  });

  it('in quarantine are unknown, and refused ones are missing', () => {
    expect(judge(paper('transcript', 'quarantined'), paper('cv'))).toMatchObject({
      passed: null,
      remedy: 'wait_for_documents',
    });
    expect(judge(paper('transcript', 'refused'), paper('cv')).passed).toBe(false);
    const twice = [paper('transcript', 'quarantined'), paper('transcript'), paper('cv')];
    expect(judge(...twice).passed).toBe(true);
  });

  it('are not spoken of where none is demanded', () => {
    expect(isAsked(papers.documentsAreThere, { rules: { documents: [] } })).toBe(false);
  });
});

describe('people and consents', () => {
  it('asks for enough referees, whether or not they have written', () => {
    const named = (count: number) =>
      says(papers.refereesAreNamed, {
        rules: { minReferences: 2 },
        papers: { references: { named: count, arrived: 0 } },
      }).passed;
    expect([named(1), named(2)]).toEqual([false, true]);
    expect(isAsked(papers.refereesAreNamed, { rules: { minReferences: 0 } })).toBe(false);
  });

  it.each([
    [null, false],
    ['  ', false],
    ['박지훈', true],
  ])('a supervisor at home named %j: %p', (homeSupervisor, passed) => {
    const wishes = { rules: { asksHomeSupervisor: true }, papers: { homeSupervisor } };
    expect(says(papers.homeSupervisorIsNamed, wishes).passed).toBe(passed);
    expect(isAsked(papers.homeSupervisorIsNamed, { papers: { homeSupervisor } })).toBe(false);
  });

  it('asks for each consent apart from the others', () => {
    const consents = new Set(['collection', 'transfer'] as const);
    expect(says(papers.consentsAreGiven, { papers: { consents } })).toMatchObject({
      passed: false,
      actual: 'collection, transfer',
      required: 'collection, provision, transfer',
      where: 'consents',
    });
    expect(isAsked(papers.consentsAreGiven, { rules: { consents: [] } })).toBe(false);
  });
});
