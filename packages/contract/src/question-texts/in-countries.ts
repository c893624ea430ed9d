import type { Language } from './wording.js';

const locales = { en: 'en-GB', es: 'es-419' } as const;

/** A text with the codes of countries in it put into names: "SV and VE" becomes "El Salvador and Venezuela". */
export function inCountries(text: string, language: Language): string {
  const names = new Intl.DisplayNames(locales[language], { type: 'region' });
  return text.replace(/\b[A-Z]{2}\b/g, (code) => names.of(code) ?? code);
}
