import type { RuleText, Wording } from './wording.js';

export const textNotPublic: RuleText = {
  en: (w) =>
    `The first transfer under ${w.subject} took place no later than ${w.day('firstTransferBy')}, and its text has not been published.${isUnitedStates(w) ? ' The Case-Zablocki Act (1 U.S.C. 112b) orders the publication of agreements of the United States, with exceptions.' : ''} When will it be published?`,
  es: (w) =>
    `El primer traslado en virtud de ${w.subject} tuvo lugar a más tardar el ${w.day('firstTransferBy')}, y su texto no ha sido publicado.${isUnitedStates(w) ? ' La Ley Case-Zablocki (1 U.S.C. 112b) ordena, con excepciones, la publicación de los acuerdos de Estados Unidos.' : ''} ¿Cuándo se publicará?`,
};

const isUnitedStates = (w: Wording) => w.value('usParty') === 'true';
