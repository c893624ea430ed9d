import { inCountries } from './in-countries.js';
import type { RuleText } from './wording.js';

export const leftBehind: RuleText = {
  en: (w) =>
    `Under ${w.subject}, ${w.people('released')} (nationality: ${inCountries(w.values('released'), 'en')}) were released or handed over ${w.when()}. Nothing newer is recorded of ${w.people('left')} (nationality: ${inCountries(w.value('nationality'), 'en')}): where are they?`,
  es: (w) =>
    `En virtud de ${w.subject}, se liberó o entregó a ${w.people('released')} (nacionalidad: ${inCountries(w.values('released'), 'es')}) ${w.when()}. No consta nada posterior sobre ${w.people('left')} (nacionalidad: ${inCountries(w.value('nationality'), 'es')}): ¿dónde están?`,
};
