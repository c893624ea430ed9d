import { inWords } from './in-words.js';
import type { Language, RuleText, Wording } from './wording.js';

export const figureUnsupported: RuleText = {
  en: (w) =>
    `For ${w.subject}, “${w.text('population')}” is taken to be ${w.range('figure')} (${inWords(w.value('unit'), 'units', 'en')}). The figure ${weaknesses(w, 'en').join(' and ')}: what confirms it?`,
  es: (w) =>
    `Para ${w.subject}, «${w.text('population')}» se tiene por ${w.range('figure')} (${inWords(w.value('unit'), 'units', 'es')}). La cifra ${weaknesses(w, 'es').join(' y ')}: ¿qué la confirma?`,
};

function weaknesses(w: Wording, language: Language): string[] {
  const found = w.values('weaknesses');
  return [
    ...(found.includes('COPIES')
      ? [{ en: 'rests on copies alone', es: 'se apoya solo en reproducciones' }]
      : []),
    ...(found.includes('ONE_ORIGIN') ? [{ en: 'has a single origin', es: 'tiene un solo origen' }] : []),
    ...(found.includes('OLD')
      ? [{ en: `dates from ${w.day('latest')}`, es: `data del ${w.day('latest')}` }]
      : []),
  ].map((words) => words[language]);
}
