import type { messages as english } from './en/messages.js';

export type Locale = 'en' | 'es';

/** The words of one language; English gives the shape, every other language has the same keys. */
export type Messages = typeof english;

/** Fetches the words of a language; each is a chunk of its own, so that nobody loads the other. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const language = locale === 'es' ? await import('./es/messages.js') : await import('./en/messages.js');
  return language.messages;
}
