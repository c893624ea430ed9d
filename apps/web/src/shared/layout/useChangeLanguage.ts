import { useI18nProvider, useNotify } from 'react-admin';

/** Changes the language of the interface; what is being written stays. */
export function useChangeLanguage(): (locale: string) => Promise<void> {
  const i18nProvider = useI18nProvider();
  const notify = useNotify();
  return async (locale) => {
    try {
      await i18nProvider.changeLocale(locale);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify('ra.notification.i18n_error', { type: 'error' });
    }
  };
}
