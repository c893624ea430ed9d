import type { RuleText } from './wording.js';

export const responsibilityDenied: RuleText = {
  en: (w) =>
    `On ${w.subject}, statements of ${w.list('speakerIds')} place responsibility for the people on ${w.list('responsibleIds')}, and not on one of them alone: who has jurisdiction over them?`,
  es: (w) =>
    `Sobre ${w.subject}, las declaraciones de ${w.list('speakerIds')} atribuyen la responsabilidad por las personas a ${w.list('responsibleIds')}, sin coincidir: ¿quién ejerce jurisdicción sobre ellas?`,
};
