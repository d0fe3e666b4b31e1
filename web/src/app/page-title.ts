import { useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Key below `common:page`. */
    title?: string;
  }
}

/** Names the browser's tab after the page; {@link useDocumentTitle} of a record overrides it. */
export const usePageTitle = (): void => {
  const { t, i18n } = useTranslation('common');
  const title = useMatches().at(-1)?.staticData.title;
  useEffect(() => {
    document.title = title ? `${t(`page.${title}`)} · ${t('brand')}` : t('brand');
  }, [title, t, i18n.language]);
};
