import { hasText, locales } from '../../../platform/i18n/index.js';
import { ruleNames } from '../rule-names.js';
import { lintCodes } from './lint-finding.js';

describe.each(locales)('the words of calls in %s', (locale) => {
  it.each(lintCodes)('tell what %s means', (code) => {
    expect(hasText(locale, `calls:lint.${code}`)).toBe(true);
  });

  it.each(ruleNames)('name the rule %s', (rule) => {
    expect(hasText(locale, `calls:rule.${rule}`)).toBe(true);
  });
});
