import type { RuleText } from './wording.js';

export const termEnded: RuleText = {
  en: (w) =>
    `The term of ${w.subject} ended ${w.when()}. For ${w.range('withoutOutcome')} of ${w.people('entered')} no outcome is recorded: what happened to them?`,
  es: (w) =>
    `El plazo de ${w.subject} venció ${w.when()}. De ${w.range('withoutOutcome')} de ${w.people('entered')} no consta ningún desenlace: ¿qué pasó con ellas?`,
};
