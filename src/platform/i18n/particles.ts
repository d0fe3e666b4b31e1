/** The Korean particles that change with the sound before them, named by one of their forms. */
export type Particle = '을' | '이' | '은' | '와' | '으로';

export const particles: readonly Particle[] = ['을', '이', '은', '와', '으로'];

type Ending = 'vowel' | 'rieul' | 'consonant' | 'unknown';

const forms: Record<Particle, { vowel: string; consonant: string; unknown: string }> = {
  을: { vowel: '를', consonant: '을', unknown: '을(를)' },
  이: { vowel: '가', consonant: '이', unknown: '이(가)' },
  은: { vowel: '는', consonant: '은', unknown: '은(는)' },
  와: { vowel: '와', consonant: '과', unknown: '와(과)' },
  으로: { vowel: '로', consonant: '으로', unknown: '(으)로' },
};

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finalsPerVowel = 28;
const rieul = 8;

/** How each digit is read: 영 일 이 삼 사 오 육 칠 팔 구; tens and hundreds end closed like 영. */
const digitEndings: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

const endingOfSyllable = (code: number): Ending => {
  const final = (code - firstSyllable) % finalsPerVowel;
  if (final === 0) return 'vowel';
  return final === rieul ? 'rieul' : 'consonant';
};

/** Capitals are read letter by letter (엘, 엠, 엔, 알 end closed), other words by their sound. */
const endingOfLatin = (word: string): Ending => {
  if (/^[A-Z]+$/.test(word)) {
    if (/[LR]$/.test(word)) return 'rieul';
    return /[MN]$/.test(word) ? 'consonant' : 'vowel';
  }
  const sound = word.toLowerCase();
  if (/le?$/.test(sound)) return 'rieul';
  if (/([mn]e?|ng)$/.test(sound)) return 'consonant';
  return /(^|[^aeiou])[aeiou](ck|c|k|pp?|tt?)$/.test(sound) ? 'consonant' : 'vowel';
};

const endingOf = (text: string): Ending => {
  const spoken = text.normalize('NFC').replace(/[^\p{L}\p{N}]+$/u, '');
  const last = spoken.at(-1);
  if (last === undefined) return 'unknown';
  const code = last.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable) return endingOfSyllable(code);
  if (/[0-9]/.test(last)) return digitEndings[Number(last)] ?? 'unknown';
  const word = /[A-Za-z]+$/.exec(spoken.normalize('NFD').replace(/\p{M}/gu, ''))?.[0];
  return word === undefined ? 'unknown' : endingOfLatin(word);
};

/** The text followed by the form of the particle that its last sound asks for: `서울` → `서울로`. */
export const withParticle = (text: string, particle: Particle): string => {
  const ending = endingOf(text);
  const form = forms[particle];
  if (ending === 'unknown') return text + form.unknown;
  const open = ending === 'vowel' || (ending === 'rieul' && particle === '으로');
  return text + (open ? form.vowel : form.consonant);
};
