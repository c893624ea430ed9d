import { termFor } from '../vocabulary.js';
import type { RuleText, Wording } from './wording.js';

export const countsConflict: RuleText = {
  en: (w) =>
    `${whom(w)}: of “${w.text('population')}”, sources give ${w.values('numbers')} as “${termFor('measures', w.value('measure'), 'en')}”. Which number is right?`,
  es: (w) =>
    `${whom(w)}: de «${w.text('population')}», las fuentes dan ${w.values('numbers')} como «${termFor('measures', w.value('measure'), 'es')}». ¿Cuál es la cifra correcta?`,
};

const whom = (w: Wording) => w.names('cohortId')[0] ?? w.subject;
