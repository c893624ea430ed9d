import type { Locale } from '../../messages/messages.js';

const key = 'paradero.locale';

/** The language somebody chose on this machine before. */
export function findRememberedLocale(): Locale | undefined {
  const remembered = localStorage.getItem(key);
  return remembered !== null && isLocale(remembered) ? remembered : undefined;
}

export const rememberLocale = (locale: string) => localStorage.setItem(key, locale);

export const isLocale = (locale: string): locale is Locale => locale === 'en' || locale === 'es';
