import type { Terms } from './terms.js';

/** How widely a record may be seen, in rising order. */
export const levels = {
  public: { en: 'Public', es: 'Pública' },
  internal: { en: 'Internal', es: 'Interna' },
  restricted: { en: 'Restricted to the organisation', es: 'Restringida a la organización' },
  sealed: { en: 'Sealed for named people', es: 'Sellada para personas designadas' },
} as const satisfies Terms;

/** What an account may do. */
export const accountRoles = {
  reader: { en: 'Reader', es: 'Lector' },
  monitor: { en: 'Monitor', es: 'Monitor' },
  advocate: { en: 'Advocate', es: 'Defensor' },
  administrator: { en: 'Administrator', es: 'Administrador' },
} as const satisfies Terms;

/** Languages of the interface. */
export const locales = {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
} as const satisfies Terms;
