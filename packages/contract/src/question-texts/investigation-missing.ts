import { inWords } from './in-words.js';
import type { RuleText, Wording } from './wording.js';

export const investigationMissing: RuleText = {
  en: (w) =>
    `Allegations of ${inWords(w.value('category'), 'allegationCategories', 'en')} recorded for ${w.subject}: ${w.value('count')}. No investigation is recorded.${isDeath(w) ? ' Under the Minnesota Protocol (2016) every death in custody must be investigated promptly, effectively, independently and transparently.' : ''} Who investigates?`,
  es: (w) =>
    `Señalamientos de ${inWords(w.value('category'), 'allegationCategories', 'es')} registradas respecto de ${w.subject}: ${w.value('count')}. No consta investigación alguna.${isDeath(w) ? ' Según el Protocolo de Minnesota (2016), toda muerte bajo custodia debe investigarse de manera pronta, efectiva, independiente y transparente.' : ''} ¿Quién investiga?`,
};

const isDeath = (w: Wording) => w.value('category') === 'DEATH_CUST';
