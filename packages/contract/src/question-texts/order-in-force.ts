import type { RuleText } from './wording.js';

export const orderInForce: RuleText = {
  en: (w) =>
    `An order made in ${w.name('proceedingId')} ${w.when('orderEarliest', 'orderLatest')} was, or may have been, in force during the transfer of “${w.name('cohortId')}” ${w.when()}: why was the transfer not halted?`,
  es: (w) =>
    `Una orden dictada en ${w.name('proceedingId')} ${w.when('orderEarliest', 'orderLatest')} estaba o pudo estar vigente durante el traslado de «${w.name('cohortId')}» ${w.when()}: ¿por qué no se detuvo el traslado?`,
};
