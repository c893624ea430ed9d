import { termFor } from '../vocabulary.js';
import type { RuleText, Wording } from './wording.js';

export const countsConflict: RuleText = {
  en: (w) =>
    `On “${termFor('measures', w.value('measure'), 'en')}” of ${whom(w)} (“${w.text('population')}”), sources give ${w.values('numbers')}: which number is right?`,
  es: (w) =>
    `Sobre «${termFor('measures', w.value('measure'), 'es')}» en ${whom(w)} («${w.text('population')}»), las fuentes dan ${w.values('numbers')}: ¿cuál es la cifra correcta?`,
};

const whom = (w: Wording) => w.names('cohortId')[0] ?? w.subject;
