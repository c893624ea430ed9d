import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { loadMessages, type Locale, type Messages } from '../../messages/messages.js';
import { nameWith } from '../contract/names.js';
import { findRememberedLocale, isLocale, rememberLocale } from './locale.js';

const languages: { locale: Locale; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
];

/** The words of the remembered language, else of the browser's; the other language is fetched when chosen. */
export async function createI18nProvider(): Promise<I18nProvider> {
  const initial = findRememberedLocale() ?? (navigator.language.startsWith('es') ? 'es' : 'en');
  const loaded = new Map<string, Messages>([[initial, await loadMessages(initial)]]);

  const getMessages = (locale: string) => loaded.get(locale) ?? load(locale);
  const load = async (locale: string) => {
    if (!isLocale(locale)) throw new Error(`No messages for ${locale}`);
    const messages = await loadMessages(locale);
    loaded.set(locale, messages);
    return messages;
  };

  const provider = polyglotI18nProvider(getMessages, initial, languages);
  document.documentElement.lang = initial;
  nameWith(provider.translate);
  return {
    ...provider,
    translate: (key, options) =>
      provider.translate(key, inSentences.has(key) ? inSentence(options) : options),
    changeLocale: async (locale: string) => {
      await provider.changeLocale(locale);
      rememberLocale(locale);
      document.documentElement.lang = locale;
    },
  };
}

// The name of a resource is written as a heading, with a capital; within a sentence it has none.
const inSentences = new Set([
  'ra.page.create',
  'ra.page.edit',
  'ra.navigation.no_results',
  'ra.navigation.no_filtered_results',
]);

function inSentence(options: Readonly<Record<string, unknown>> = {}) {
  const { name } = options;
  return typeof name === 'string'
    ? { ...options, name: name.charAt(0).toLocaleLowerCase() + name.slice(1) }
    : options;
}
