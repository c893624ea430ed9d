import { inWords } from './in-words.js';
import type { Language, RuleText, Wording } from './wording.js';

export const amountPaid: RuleText = {
  en: (w) =>
    `For ${w.subject}, ${w.range('one')} is recorded as ${state(w, 'one', 'en')} and ${w.range('other')} as ${state(w, 'other', 'en')}, in ${inWords(w.value('unit'), 'units', 'en')}: which amount was paid?`,
  es: (w) =>
    `Para ${w.subject} consta un monto ${state(w, 'one', 'es')} de ${w.range('one')} y otro ${state(w, 'other', 'es')} de ${w.range('other')}, en ${inWords(w.value('unit'), 'units', 'es')}: ¿cuál se pagó?`,
};

function state(w: Wording, stem: string, language: Language): string {
  return inWords(w.value(`${stem}State`), 'moneyStates', language);
}
