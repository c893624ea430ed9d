import { inWords } from './in-words.js';
import type { RuleText } from './wording.js';

export const instrumentName: RuleText = {
  en: (w) =>
    `Statements on ${w.subject} (${inWords(w.value('topic'), 'questionTopics', 'en')}) name different legal instruments: ${inWords(w.values('instruments'), 'namedInstruments', 'en')}. Which one applies?`,
  es: (w) =>
    `Las declaraciones sobre ${w.subject} (${inWords(w.value('topic'), 'questionTopics', 'es')}) mencionan instrumentos jurídicos distintos: ${inWords(w.values('instruments'), 'namedInstruments', 'es')}. ¿Cuál se aplica?`,
};
