import type { RuleText } from './wording.js';

export const deadlinePassed: RuleText = {
  en: (w) =>
    `“${w.name('deadlineId')}” in ${w.subject} was due ${w.when('dueEarliest', 'dueLatest')} and nothing is recorded that met it: was it done?`,
  es: (w) =>
    `«${w.name('deadlineId')}», en ${w.subject}, vencía ${w.when('dueEarliest', 'dueLatest')} y no consta su cumplimiento: ¿se cumplió?`,
};
