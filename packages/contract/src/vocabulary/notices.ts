import type { Terms } from './terms.js';

/** Why somebody is told of a matter. */
export const noticeReasons = {
  WATCHER: { en: 'You watch this deadline', es: 'Esta fecha límite está a su cargo' },
  OWNER: { en: 'You look after this question', es: 'Usted tiene a su cargo esta pregunta' },
  REMINDER: { en: 'You asked to be reminded', es: 'Usted pidió que se le recordara' },
} as const satisfies Terms;

/** How notices are mailed. */
export const digests = {
  none: { en: 'A mail for each notice', es: 'Un correo por cada aviso' },
  daily: { en: 'One mail a day', es: 'Un correo al día' },
  weekly: { en: 'One mail a week, on Monday', es: 'Un correo por semana, el lunes' },
} as const satisfies Terms;

/** What a mail is. */
export const messageKinds = {
  notice: { en: 'Notice', es: 'Aviso' },
  digest: { en: 'Digest', es: 'Resumen' },
} as const satisfies Terms;
