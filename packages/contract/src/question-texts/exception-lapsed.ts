import type { RuleText } from './wording.js';

export const exceptionLapsed: RuleText = {
  en: (w) =>
    `${w.subject}: the last period recorded ended on ${w.day('dueLatest')}, and no later decree is recorded. Was it extended, and on what legal basis are people held since?`,
  es: (w) =>
    `${w.subject}: el último período de que hay constancia venció el ${w.day('dueLatest')}, y no consta decreto posterior. ¿Se prorrogó, y con qué base legal se mantiene desde entonces a las personas detenidas?`,
};
