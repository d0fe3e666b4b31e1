import { useTranslation } from 'react-i18next';
import type { PersonNames } from '../api/types.js';

/** The passport name with its surname in capitals: `KIM Minji`. */
export const passportName = (person: PersonNames): string =>
  [person.passportSurname?.toLocaleUpperCase('en'), person.passportGivenNames]
    .filter(Boolean)
    .join(' ');

/** The name that a reader of this language looks for first. */
export const nameFor = (person: PersonNames, language: string): string => {
  const latin = passportName(person);
  const first = language === 'ko' ? person.nameHangul : latin;
  return first || latin || person.nameHangul || '—';
};

/** A person's name: Hangul first for Korean readers, passport form first for others. */
export const PersonName = ({ person }: { readonly person: PersonNames }) => {
  const { language } = useTranslation().i18n;
  const first = nameFor(person, language);
  const second = language === 'ko' ? passportName(person) : person.nameHangul;
  return (
    <span>
      <span style={{ fontWeight: 600 }}>{first}</span>
      {second && second !== first ? (
        <span
          style={{ color: 'var(--mantine-color-dimmed)' }}
          lang={language === 'ko' ? 'en' : 'ko'}
        >
          {' '}
          {second}
        </span>
      ) : null}
    </span>
  );
};
