import { termFor } from '../vocabulary.js';
import type { Language, RuleText, Wording } from './wording.js';

export const oneEventOrTwo: RuleText = {
  en: (w) =>
    `For ${w.subject}, “${what(w, 'en')}” is recorded ${w.when('firstEarliest', 'firstLatest')} and ${w.when('secondEarliest', 'secondLatest')}. Is it one event or two?`,
  es: (w) =>
    `Para ${w.subject} consta «${what(w, 'es')}» ${w.when('firstEarliest', 'firstLatest')} y ${w.when('secondEarliest', 'secondLatest')}. ¿Es un solo hecho o son dos?`,
};

function what(w: Wording, language: Language): string {
  return termFor(
    w.value('kind') === 'EVENT' ? 'agreementEventTypes' : 'custodyStatuses',
    w.value('type'),
    language,
  );
}
