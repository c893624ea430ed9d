import { inWords } from './in-words.js';
import type { RuleText, Wording } from './wording.js';

export const paymentUnmatched: RuleText = {
  en: (w) =>
    nobodyCame(w)
      ? `By ${w.day('latest')}, ${w.range('paid')} ${inWords(w.value('unit'), 'units', 'en')} had been paid under ${w.subject}, and no transfer is recorded: what was paid for?`
      : `Under ${w.subject} the host received ${w.people('entered')}, and no amount is recorded: how much was paid, by whom and to whom?`,
  es: (w) =>
    nobodyCame(w)
      ? `Al ${w.day('latest')} se había pagado en virtud de ${w.subject} un monto de ${w.range('paid')} en ${inWords(w.value('unit'), 'units', 'es')}, y no consta traslado alguno: ¿por qué concepto se pagó?`
      : `En virtud de ${w.subject} el Estado receptor recibió a ${w.people('entered')}, y no consta monto alguno: ¿cuánto se pagó, quién y a quién?`,
};

const nobodyCame = (w: Wording) => w.value('missing') === 'NOBODY_CAME';
