import type { RuleText } from './wording.js';

export const exceptionLapsed: RuleText = {
  en: (w) =>
    `The last period recorded for ${w.subject} ended on ${w.day('dueLatest')}, and no later decree is recorded. Was it extended, and on what legal basis are people held since?`,
  es: (w) =>
    `El último período de que hay constancia de ${w.subject} venció el ${w.day('dueLatest')}, y no consta decreto posterior. ¿Se prorrogó, y con qué base legal se mantiene desde entonces a las personas detenidas?`,
};
