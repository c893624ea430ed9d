import type { RuleText } from './wording.js';

export const accusationEvidence: RuleText = {
  en: (w) =>
    `The people of ${w.subject} stand accused by ${w.list('speakerIds')}. Convicted, as far as the record says: ${w.range('convicted')} of ${w.people('entered')}. What is the evidence against each of them?`,
  es: (w) =>
    `Sobre las personas de ${w.subject} pesa una acusación de ${w.list('speakerIds')}. Con condena, según lo que consta: ${w.range('convicted')} de ${w.people('entered')}. ¿Qué pruebas hay contra cada una de ellas?`,
};
