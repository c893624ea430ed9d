import type { RuleText } from './wording.js';

export const deadlinePassed: RuleText = {
  en: (w) =>
    `A deadline in ${w.subject} ran out ${w.when('dueEarliest', 'dueLatest')} and nothing is recorded that met it: was it met?`,
  es: (w) =>
    `Un plazo en ${w.subject} venció ${w.when('dueEarliest', 'dueLatest')} y no consta su cumplimiento: ¿se cumplió?`,
};
