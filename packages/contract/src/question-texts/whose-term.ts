import type { RuleText } from './wording.js';

export const whoseTerm: RuleText = {
  en: (w) =>
    w.value('isDisputed') === 'true'
      ? `Some speak of the term of ${w.subject} as that of the agreement and others as that of each person’s detention: which is it?`
      : `A duration is recorded for ${w.subject}, and not of what: is it the term of the agreement or that of each person’s detention?`,
  es: (w) =>
    w.value('isDisputed') === 'true'
      ? `Sobre ${w.subject}, unas fuentes hablan del plazo del acuerdo y otras del plazo de detención de cada persona: ¿cuál de los dos es?`
      : `Para ${w.subject} consta una duración, pero no de qué: ¿es el plazo del acuerdo o el de la detención de cada persona?`,
};
