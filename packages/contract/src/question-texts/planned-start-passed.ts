import type { RuleText } from './wording.js';

export const plannedStartPassed: RuleText = {
  en: (w) =>
    `${w.subject} was due to begin ${w.when()}, and no start is recorded. Was it postponed or given up?`,
  es: (w) =>
    `${w.subject} debía comenzar ${w.when()}, y no consta que haya comenzado. ¿Se aplazó o se abandonó?`,
};
