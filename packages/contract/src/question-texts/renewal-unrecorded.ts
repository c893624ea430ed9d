import type { RuleText } from './wording.js';

export const renewalUnrecorded: RuleText = {
  en: (w) =>
    `The term of ${w.subject} can be renewed and ends ${w.when()}. Neither a renewal nor an ending is recorded: was it renewed?`,
  es: (w) =>
    `El plazo de ${w.subject} es prorrogable y su vencimiento se sitúa ${w.when()}. No constan prórroga ni terminación: ¿se prorrogó?`,
};
