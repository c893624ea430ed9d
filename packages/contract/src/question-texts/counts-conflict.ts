import { termFor } from '../vocabulary.js';
import type { RuleText } from './wording.js';

export const countsConflict: RuleText = {
  en: (w) =>
    `${w.values('numbers')}: sources differ on “${termFor('measures', w.value('measure'), 'en')}” of “${w.text('population')}”. Which number is right?`,
  es: (w) =>
    `${w.values('numbers')}: las fuentes difieren sobre «${termFor('measures', w.value('measure'), 'es')}» de «${w.text('population')}». ¿Cuál es la cifra correcta?`,
};
