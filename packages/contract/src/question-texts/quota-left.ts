import type { RuleText } from './wording.js';

export const quotaLeft: RuleText = {
  en: (w) =>
    `The largest quota stated for ${w.subject} is ${w.people('quota')}; ${w.range('entered')} were received, the last by ${w.day('lastArrivalBy')}. How many more will be transferred?`,
  es: (w) =>
    `El mayor cupo declarado para ${w.subject} es de ${w.people('quota')}; se recibió a ${w.range('entered')}, y la última llegada fue a más tardar el ${w.day('lastArrivalBy')}. ¿A cuántas personas más se trasladará?`,
};
