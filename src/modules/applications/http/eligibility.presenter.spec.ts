import fc from 'fast-check';
import { candidacies } from '../../../../test/support/candidacies.js';
import { aCandidacy } from '../../../../test/support/candidacy.js';
import { locales } from '../../../platform/i18n/index.js';
import { judge } from '../eligibility/judge.js';
import { presentEligibility } from './eligibility.presenter.js';

/** A key without words, a placeholder without a value, a code in the midst of words. */
const unfinished = /eligibility[:.]|enums[:.]|\brule\.|\bremedy\.|[{}…]|toefl_|study_plan|null/;

describe.each(locales)('eligibility in %s', (locale) => {
  it('is told in whole sentences, whatever was found', () => {
    fc.assert(
      fc.property(candidacies, (candidacy) => {
        for (const check of presentEligibility(judge(candidacy), locale).checks) {
          for (const text of [check.reason, check.explanation, check.remedy]) {
            expect(text ?? '').not.toMatch(unfinished);
          }
          expect(check.reason).not.toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('keeps the facts as they are beside their words', () => {
  const [check] = presentEligibility(
    judge(aCandidacy()).filter(({ rule }) => rule === 'level'),
    'ko',
  ).checks;
  expect(check).toMatchObject({
    actual: 'undergraduate',
    required: 'undergraduate, combined',
    explanation: '과정: 학사 과정 · 지원할 수 있는 과정: 학사 과정, 학·석사 연계 과정',
  });
});
