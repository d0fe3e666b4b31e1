import { useTranslation } from 'react-i18next';
import type { Names, Texts } from '../api/types.js';

const pick = (language: string, texts: Texts): string => {
  const own = language === 'ko' ? texts.ko : language === 'fr' ? texts.fr : texts.en;
  return own || texts.en || texts.ko || '';
};

/** Chooses the reader's language out of stored texts and names, English where there is none. */
export const useLocalized = () => {
  const { language } = useTranslation().i18n;
  return {
    text: (texts: Texts) => pick(language, texts),
    name: (names: Names) =>
      pick(language, { en: names.nameEn, ko: names.nameKo, fr: names.nameFr }),
  };
};
