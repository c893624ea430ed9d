import type { RuleText } from './wording.js';

export const termEnding: RuleText = {
  en: (w) =>
    `The term of ${w.subject} ends ${w.when()}. For ${w.range('withoutOutcome')} of ${w.people('entered')} no outcome is recorded: what happens to them?`,
  es: (w) =>
    `El plazo de ${w.subject} vence ${w.when()}. De ${w.range('withoutOutcome')} de ${w.people('entered')} no consta ningún desenlace: ¿qué pasará con ellas?`,
};
