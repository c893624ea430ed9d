import { useMemo, useState } from 'react';
import type { I18nProvider } from 'react-admin';

/**
 * The provider as a new value after each change of language, so that every word is drawn again in place.
 * react-admin's own way, through its store, builds the whole page anew and empties a half-written form.
 */
export function useLiveI18n(provider: I18nProvider): I18nProvider {
  const [locale, setLocale] = useState(() => provider.getLocale());
  return useMemo(
    () => ({
      ...provider,
      getLocale: () => locale,
      changeLocale: async (next: string) => {
        await provider.changeLocale(next);
        setLocale(next);
      },
    }),
    [provider, locale],
  );
}
