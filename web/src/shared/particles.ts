const forms = { 을: ['를', '을'], 이: ['가', '이'], 은: ['는', '은'], 와: ['와', '과'] } as const;

/** The Korean particles that change with the sound before them, named by one of their forms. */
export type Particle = keyof typeof forms | '으로';

export const particles: readonly Particle[] = ['을', '이', '은', '와', '으로'];

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finalsPerVowel = 28;
const rieul = 8;
/** 영 일 이 삼 사 오 육 칠 팔 구, each as the syllable that it is read with. */
const digits = '영일이삼사오육칠팔구';

/** The final consonant of the last sound, 0 for an open one; null where nobody can say. */
const finalOf = (text: string): number | null => {
  const last =
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .at(-1) ?? '';
  const syllable = /\d/.test(last) ? (digits[Number(last)] ?? last) : last;
  const code = syllable.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable) return (code - firstSyllable) % finalsPerVowel;
  return null;
};

/** The text followed by the form that its last sound asks for; both forms where it is unsure. */
export const withParticle = (text: string, particle: Particle): string => {
  const final = finalOf(text);
  if (particle === '으로') {
    if (final === null) return `${text}(으)로`;
    return text + (final === 0 || final === rieul ? '로' : '으로');
  }
  const [open, closed] = forms[particle];
  if (final === null) return `${text}${closed}(${open})`;
  return text + (final === 0 ? open : closed);
};
