import { wordPatterns } from './search-words.js';

describe('wordPatterns', () => {
  it('makes one pattern a word, whatever their case', () => {
    expect(wordPatterns('  Solar  GRID solar ')).toEqual(['%solar%', '%grid%']);
  });

  it('takes wildcards as they are written', () => {
    expect(wordPatterns('100% a_b c\\d')).toEqual(['%100\\%%', '%a\\_b%', '%c\\\\d%']);
  });

  it('composes Hangul that arrives decomposed', () => {
    expect(wordPatterns('에너지'.normalize('NFD'))).toEqual(['%에너지%']);
  });

  it('asks for nothing when nothing was asked', () => {
    expect(wordPatterns(undefined)).toEqual([]);
    expect(wordPatterns('   ')).toEqual([]);
  });
});
