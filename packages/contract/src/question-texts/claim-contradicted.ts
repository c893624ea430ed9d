import type { RuleText } from './wording.js';

export const claimContradicted: RuleText = {
  en: (w) =>
    `Claims about ${w.subject} in “${w.name('sourceId')}” that better evidence contradicts: ${w.value('claims')}. Will the source correct them?`,
  es: (w) =>
    `Afirmaciones sobre ${w.subject} en «${w.name('sourceId')}» contradichas por mejores pruebas: ${w.value('claims')}. ¿Las corregirá la fuente?`,
};
