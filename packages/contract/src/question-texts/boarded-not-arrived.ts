import type { RuleText } from './wording.js';

export const boardedNotArrived: RuleText = {
  en: (w) =>
    w.value('missingLo') === '0'
      ? `Of “${w.name('cohortId')}” the host refused ${w.people('refused')}, and how many is not known exactly: how many were sent back, and where to?`
      : `Of “${w.name('cohortId')}” ${w.people('boarded')} boarded, ${w.range('entered')} were received and ${w.range('refused')} refused: where are the other ${w.range('missing')}?`,
  es: (w) =>
    w.value('missingLo') === '0'
      ? `De «${w.name('cohortId')}», el país receptor rechazó a ${w.people('refused')}, sin que conste el número exacto: ¿a cuántas se devolvió y adónde?`
      : `De «${w.name('cohortId')}» embarcaron ${w.people('boarded')}; consta la recepción de ${w.range('entered')} y el rechazo de ${w.range('refused')}: ¿dónde están las demás (${w.range('missing')})?`,
};
