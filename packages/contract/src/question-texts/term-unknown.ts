import type { RuleText } from './wording.js';

export const termUnknown: RuleText = {
  en: (w) => `When does the term of ${w.subject} end? What it runs from, or for how long, is not known.`,
  es: (w) => `¿Cuándo vence el plazo de ${w.subject}? No se conoce desde cuándo corre o cuánto dura.`,
};
