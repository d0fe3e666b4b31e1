import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab after the record shown; runs after the page's general title. */
export const useDocumentTitle = (title: string | undefined): void => {
  const { t } = useTranslation('common');
  useEffect(() => {
    if (title === undefined) return undefined;
    const timer = setTimeout(() => {
      document.title = `${title} · ${t('brand')}`;
    });
    return () => clearTimeout(timer);
  }, [title, t]);
};
